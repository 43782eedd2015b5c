package io.mimeseries.tdengine.schemaless;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import io.mimeseries.json.JsonTree;
import io.mimeseries.tdengine.ErrorCode;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** JSON whose numbers are doubles; the names of members in lower case count as equal only where they are asked for. */
final class JsonBody {
    private JsonBody() {}

    /** @throws io.mimeseries.tdengine.TDengineException 0x0221 if it is no JSON */
    static @Nullable Object parse(byte[] buffer, int from, int to) {
        try (var parser = new JsonFactory().createParser(buffer, from, to - from)) {
            return JsonTree.next(parser, JsonParser::getDoubleValue);
        } catch (IOException e) {
            throw ErrorCode.INVALID_JSON_FORMAT.error();
        }
    }
}
