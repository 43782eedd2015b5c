package io.mimeseries.server.control;

import io.mimeseries.server.Settings;
import io.mimeseries.server.http.HttpResponse;

/** {@code /control/settings}: settings of the real servers under their own names. */
final class SettingsResource {
    private final Settings settings;

    SettingsResource(Settings settings) {
        this.settings = settings;
    }

    HttpResponse get() {
        return Json.object(200, json -> {
            for (var setting : settings.all().entrySet()) {
                json.writeFieldName(setting.getKey());
                json.writeObject(shown(setting.getKey(), setting.getValue()));
            }
        });
    }

    private static Object shown(String name, Object value) {
        return Settings.isSecret(name) && !"".equals(value) ? "[REDACTED]" : value;
    }

    /** Sets all or, if one of them is wrong, none; the next request feels it. */
    HttpResponse put(JsonBody body) {
        try {
            settings.setAll(body.allTexts());
        } catch (IllegalArgumentException e) {
            throw ControlException.badRequest(String.valueOf(e.getMessage()));
        }
        return get();
    }
}
