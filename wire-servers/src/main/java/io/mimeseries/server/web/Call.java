package io.mimeseries.server.web;

import io.mimeseries.engine.RequestFacts;
import io.mimeseries.server.http.HttpRequest;
import io.mimeseries.server.http.HttpResponse;
import java.util.List;

/** A request that has been decoded. */
public interface Call {

    /** What was called, as the journal and the rules of the fault gate see it. */
    default String operation(HttpRequest request) {
        return request.method() + " " + request.path();
    }

    /** What the journal and the rules of the fault gate see: a statement without passwords, or a description. */
    String detail();

    /** An error as the journal may hold it: without passwords. */
    default String shown(String error) {
        return error;
    }

    /** What it is about; asked after it has run, or has failed, and before by rules of the fault gate that want to know. */
    default RequestFacts facts() {
        return RequestFacts.NONE;
    }

    /** Runs it. A failure of the request as a whole is thrown. */
    Reply run();

    /** A request that could not be decoded: it fails where it would have run. */
    static Call failing(RuntimeException failure) {
        return new Call() {
            @Override
            public String detail() {
                return "";
            }

            @Override
            public Reply run() {
                throw failure;
            }
        };
    }

    /**
     * What goes back.
     *
     * @param error the error inside the answer, empty if there is none
     * @param ignored what was accepted without effect
     */
    record Reply(HttpResponse response, String error, List<String> ignored) {
        public Reply(HttpResponse response, String error) {
            this(response, error, List.of());
        }
    }
}
