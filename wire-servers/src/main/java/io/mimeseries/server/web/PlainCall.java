package io.mimeseries.server.web;

import io.mimeseries.server.http.HttpResponse;

/** A request whose answer needs no database. */
public record PlainCall(HttpResponse response) implements Call {

    @Override
    public String detail() {
        return "";
    }

    @Override
    public Reply run() {
        return new Reply(response, response.status() < 400 ? "" : "status " + response.status());
    }
}
