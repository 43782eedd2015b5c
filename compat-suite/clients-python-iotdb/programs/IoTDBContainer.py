"""In the place of the client's test container: the runnable jar, with the same methods and without Docker.

The jar is the one that the environment variable MIMESERIES_JAR names; it needs a java of 17 or later, of JAVA_HOME or on the PATH.
"""
import os
import subprocess

IOTDB_PORT = 6667


class IoTDBContainer:
    def __init__(self, image="apache/iotdb:1.0.1-standalone", **options):
        self._version = image.rsplit(":", 1)[-1].split("-")[0] if ":" in image else None
        self._process = None
        self._port = None

    def start(self):
        home = os.environ.get("JAVA_HOME")
        java = os.path.join(home, "bin", "java") if home else "java"
        line = [java, "-jar", os.environ["MIMESERIES_JAR"], "serve", "--iotdb=0"]
        if self._version and self._version != "latest":
            line.append("--iotdb-version=" + self._version)
        self._process = subprocess.Popen(line, stdout=subprocess.PIPE, text=True)
        # the first line comes when the server accepts: iotdb VERSION thrift://HOST:PORT
        first = self._process.stdout.readline()
        if not first:
            raise RuntimeError("the server ended at once, with %d" % self._process.wait())
        self._port = int(first.rsplit(":", 1)[-1])
        return self

    def stop(self):
        if self._process:
            self._process.terminate()
            self._process.wait(10)
            self._process.stdout.close()
            self._process = None

    def get_exposed_port(self, port):
        if port != IOTDB_PORT:
            raise ValueError("port %s is not exposed" % port)
        return self._port

    def get_container_host_ip(self):
        return "127.0.0.1"

    def __enter__(self):
        return self.start()

    def __exit__(self, *exception):
        self.stop()
