package io.mimeseries.iotdb.catalogue;

import io.mimeseries.iotdb.IotDbException;
import io.mimeseries.iotdb.StatusCode;
import java.util.List;

/** What the real server says about functions, triggers and pipes. */
final class CatalogueErrors {
    private static final int FUNCTION_CLASS = 1200;
    private static final int DROP_TRIGGER = 1301;
    private static final int TRIGGER_CLASS = 1303;
    private static final int SINK = 1106;
    private static final int PIPE = 1107;
    private static final int DROP_PIPE = 1806;

    private CatalogueErrors() {}

    /** Vector errors-145. */
    static IotDbException functionClassMissing(String className) {
        return new IotDbException(FUNCTION_CLASS, classMissing(className) + "null");
    }

    static IotDbException functionExists(String name) {
        return failed("Failed to create UDF [" + name + "], the same name UDF has been created");
    }

    /** Vector errors-147. */
    static IotDbException functionMissing(String name) {
        return failed("Failed to drop UDF [" + name + "], this UDF has not been created");
    }

    /** Vector errors-148. */
    static IotDbException builtInFunction(String name) {
        return failed("[TSStatus(code:1203, message:Built-in function " + name + " can not be deregistered.)]");
    }

    /** Vector errors-150. */
    static IotDbException triggerClassMissing(String className) {
        return new IotDbException(TRIGGER_CLASS, classMissing(className));
    }

    static IotDbException triggerMissing(String name) {
        return new IotDbException(
                DROP_TRIGGER, "Failed to drop trigger [" + name + "], this trigger has not been created");
    }

    static IotDbException sinkExists(String name) {
        return new IotDbException(SINK, "There is a PIPESINK named " + name + " in IoTDB, please drop it");
    }

    static IotDbException sinkMissing(String name) {
        return new IotDbException(SINK, "PIPESINK [" + name + "] does not exist");
    }

    /** Vector scenarios-081. */
    static IotDbException sinkInUse(String name, List<String> pipes) {
        return new IotDbException(
                SINK, "Can not drop PIPESINK [" + name + "], because PIPE " + pipes + " is using it.");
    }

    static IotDbException pipeExists(String name) {
        return new IotDbException(PIPE, "PIPE [" + name + "] already exists");
    }

    /** Vector errors-158. */
    static IotDbException pipeMissing(String name) {
        return new IotDbException(PIPE, "PIPE [" + name + "] does not exist");
    }

    /** Vector errors-157@1.3; the number counts the real server's procedures. */
    static IotDbException pipeToMoveMissing(String operation, String verb, String name) {
        return new IotDbException(
                PIPE,
                "ProcedureId 1: Fail to " + operation + "_PIPE because Failed to " + verb + " pipe " + name
                        + ", the pipe does not exist");
    }

    /** Vector errors-158@1.3. */
    static IotDbException pipeToDropMissing(String name) {
        return new IotDbException(
                DROP_PIPE, "Failed to drop pipe " + name + ". Failures: " + name + " does not exist.");
    }

    private static String classMissing(String className) {
        return "Failed to load class '" + className + "', because it's not found in jar file: ";
    }

    private static IotDbException failed(String message) {
        return new IotDbException(StatusCode.EXECUTE_ERROR, message);
    }
}
