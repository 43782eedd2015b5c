package io.mimeseries.compat.pythonriak;

import io.mimeseries.compat.faults.FaultMatrix;
import io.mimeseries.compat.faults.Framing;
import io.mimeseries.compat.faults.Misbehaviour;
import io.mimeseries.compat.faults.PythonScenario;
import io.mimeseries.compat.programs.Missing;
import io.mimeseries.compat.programs.PythonEnvironment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What the client makes of faults. */
@Timeout(600)
class FaultMatrixTests {
    private static final Path WORK = Path.of(System.getProperty("mimeseries.work"));
    private static final String CLIENT = "riak-2.7.0";

    /** The code of a put, which stands behind the length. The client asks other things by itself. */
    private static final byte PUT = 92;

    private final FaultMatrix matrix = new FaultMatrix(
            "riak (Python) 2.7.0", "--riak-ts=0", "TsPutReq", Framing.LENGTH, request -> request[4] == PUT);

    @Test
    void faultsAreWhatSocketsDo() throws Exception {
        Files.createDirectories(WORK);
        PythonEnvironment environment;
        try {
            environment = PythonEnvironment.of(CLIENT, WORK);
        } catch (Missing e) {
            throw e.end(CLIENT);
        }
        matrix.check(Set.of(Misbehaviour.STATUS), new PythonScenario(environment, Path.of("faults", "put.py")));
    }
}
