"""What the plugin makes of a test run, seen from outside."""

import os

import pytest

ASK = """
    import urllib.error, urllib.parse, urllib.request
    import pytest

    def post(endpoint, path, body):
        try:
            urllib.request.urlopen(endpoint.url + path, body.encode()).close()
        except urllib.error.URLError:
            pass

    def ask(endpoint):
        post(endpoint, "/query", "q=CREATE DATABASE d")
        post(endpoint, "/write?db=d", "m v=1")
        post(endpoint, "/query?db=d", "q=SELECT chande_momentum_oscillator(v, 1) FROM m")
"""


def test_what_is_not_emulated_fails_the_test_that_swallowed_it(pytester):
    pytester.makepyfile(
        ASK
        + """
    def test_swallows(influxdb_endpoint):
        ask(influxdb_endpoint)

    @pytest.mark.mimeseries_allow_not_emulated
    def test_may(influxdb_endpoint):
        ask(influxdb_endpoint)
    """
    )
    result = pytester.runpytest()
    result.assert_outcomes(passed=1, failed=1)
    result.stdout.fnmatch_lines(
        [
            "the test asked for what Mimeseries does not emulate:",
            "*POST /query SELECT chande_momentum_oscillator*not_emulated: *not emulated by Mimeseries: chande_momentum_oscillator*",
        ]
    )


def test_a_failure_shows_the_journal_of_its_test_alone(pytester):
    pytester.makepyfile(
        ASK
        + """
    def test_earlier(influxdb_endpoint):
        post(influxdb_endpoint, "/query", "q=CREATE DATABASE earlier")

    def test_fails(influxdb_endpoint):
        post(influxdb_endpoint, "/query", "q=CREATE DATABASE mine")
        assert False
    """
    )
    result = pytester.runpytest()
    result.assert_outcomes(passed=1, failed=1)
    result.stdout.fnmatch_lines(["*- Mimeseries journal -*", "*influxdb POST /query CREATE DATABASE mine -> ok"])
    result.stdout.no_fnmatch_line("*CREATE DATABASE earlier*")


def test_settings_of_the_configuration(pytester, monkeypatch):
    jar = os.environ["MIMESERIES_JAR"]
    monkeypatch.delenv("MIMESERIES_JAR")
    pytester.makeini(
        f"""
        [pytest]
        mimeseries_jar = {jar}
        mimeseries_databases = influxdb
        mimeseries_options = --influxdb-version=1.8.10 --clock=2024-03-01T00:00:00Z,frozen
        """
    )
    pytester.makepyfile(
        """
        def test_options(mimeseries, influxdb_endpoint, mimeseries_clock):
            assert influxdb_endpoint.version == "1.8.10"
            assert mimeseries_clock.now() == "2024-03-01T00:00:00Z"
            assert sorted(mimeseries.ports()) == ["control", "influxdb", "instance"]
        """
    )
    pytester.runpytest().assert_outcomes(passed=1)


@pytest.mark.parametrize("option", [[], ["--mimeseries-jar=absent.jar"]])
def test_without_a_jar_the_tests_that_need_it_say_so(pytester, monkeypatch, option):
    monkeypatch.delenv("MIMESERIES_JAR")
    pytester.makepyfile(
        """
        def test_needs(influxdb_endpoint): pass

        def test_needs_not(): pass
        """
    )
    result = pytester.runpytest(*option)
    result.assert_outcomes(passed=1, errors=1)
    result.stdout.fnmatch_lines(["*there is no file absent.jar*" if option else "*Set the environment variable MIMESERIES_JAR*"])
