package io.mimeseries.compat.python;

import io.mimeseries.compat.faults.FaultMatrix;
import io.mimeseries.compat.faults.Framing;
import io.mimeseries.compat.faults.PythonScenario;
import io.mimeseries.compat.programs.Missing;
import io.mimeseries.compat.programs.PythonEnvironment;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What the client makes of faults. */
@Timeout(600)
class FaultMatrixTests {
    private static final Path WORK = Path.of(System.getProperty("mimeseries.work"));
    private static final String CLIENT = "influxdb-5.3.2";

    private final FaultMatrix matrix = new FaultMatrix(
            "influxdb-python 5.3.2",
            "--influxdb=0",
            "POST /write",
            Framing.HTTP,
            request -> new String(request, StandardCharsets.ISO_8859_1).startsWith("POST /write"));

    @Test
    void faultsAreWhatSocketsDo() throws Exception {
        Files.createDirectories(WORK);
        PythonEnvironment environment;
        try {
            environment = PythonEnvironment.of(CLIENT, WORK);
        } catch (Missing e) {
            throw e.end(CLIENT);
        }
        matrix.check(Set.of(), new PythonScenario(environment, Path.of("faults", "write.py")));
    }
}
