package io.mimeseries.server.control;

import io.mimeseries.engine.NotEmulatedException;
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
                json.writeNumberField(setting.getKey(), setting.getValue());
            }
        });
    }

    /** Checks names and values. The settings that there are so far take effect at the start of a listener: a change of one is refused. */
    HttpResponse put(JsonBody body) {
        try {
            var wanted = new Settings();
            wanted.restore(settings.all());
            wanted.setAll(body.allTexts());
            for (var setting : wanted.all().entrySet()) {
                if (!setting.getValue().equals(settings.get(setting.getKey()))) {
                    throw new NotEmulatedException("a change of " + setting.getKey() + " while it serves");
                }
            }
        } catch (IllegalArgumentException e) {
            throw ControlException.badRequest(String.valueOf(e.getMessage()));
        }
        return get();
    }
}
