package io.mimeseries.server.influxdb.answer;

import io.mimeseries.influxdb.StatementResult;
import io.mimeseries.server.http.HttpBody;
import java.util.List;

/** The bodies of successful answers to {@code /query}. */
public final class Answers {
    private Answers() {}

    /** Everything in one document; {@code maxRows} is 0 for no limit. */
    public static HttpBody.Chunks whole(
            AnswerType type, boolean pretty, Epoch epoch, List<StatementResult> results, int maxRows) {
        return new AnswerBody(List.of(Documents.whole(results, maxRows)).iterator(), format(type, pretty, epoch));
    }

    /** Documents of at most {@code chunkSize} rows. */
    public static HttpBody.Chunks chunked(
            AnswerType type, boolean pretty, Epoch epoch, List<StatementResult> results, int chunkSize) {
        return new AnswerBody(Documents.chunked(results, chunkSize), format(type, pretty, epoch));
    }

    private static AnswerFormat format(AnswerType type, boolean pretty, Epoch epoch) {
        return switch (type) {
            case JSON -> pretty ? new PrettyJsonFormat(epoch) : new JsonFormat(epoch);
            case CSV -> new CsvFormat(epoch);
            case MESSAGE_PACK -> new MessagePackFormat(epoch);
        };
    }
}
