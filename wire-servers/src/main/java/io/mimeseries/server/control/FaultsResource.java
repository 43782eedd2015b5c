package io.mimeseries.server.control;

import io.mimeseries.server.fault.FaultRules;
import io.mimeseries.server.http.HttpRequest;
import io.mimeseries.server.http.HttpResponse;

/** {@code /control/faults}: what goes wrong, and how often it has. */
final class FaultsResource {
    private final FaultRules faults;

    FaultsResource(FaultRules faults) {
        this.faults = faults;
    }

    HttpResponse handle(HttpRequest request) {
        return switch (request.method()) {
            case "GET" -> list();
            case "POST" -> add(JsonBody.parse(request.body()));
            case "DELETE" -> remove(request.query().get("id"));
            default -> throw ControlException.methodNotAllowed(request.method(), request.path());
        };
    }

    private HttpResponse list() {
        return Json.object(200, json -> {
            json.writeArrayFieldStart("faults");
            for (var fault : faults.all()) {
                json.writeStartObject();
                FaultJson.write(json, fault);
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    private HttpResponse add(JsonBody body) {
        var fault = faults.add(FaultRequest.rule(body));
        return Json.object(201, json -> FaultJson.write(json, fault));
    }

    /** @param id empty for all */
    private HttpResponse remove(String id) {
        if (id.isEmpty()) {
            faults.clear();
        } else if (!faults.remove(id)) {
            throw ControlException.notFound("/control/faults?id=" + id);
        }
        return HttpResponse.of(204);
    }
}
