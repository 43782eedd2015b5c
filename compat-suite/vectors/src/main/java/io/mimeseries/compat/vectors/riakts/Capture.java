package io.mimeseries.compat.vectors.riakts;

import com.fasterxml.jackson.databind.JsonNode;
import io.mimeseries.compat.vectors.VectorFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What a client and the real server said to each other, in the order in which the requests have to be sent. */
public enum Capture {
    JAVA(
            "java-riak-client-2.1.1",
            "1>2 3>4 5>6 7>8 9>2 10>4 11>6 12>8 13>14 15>16 17>18 19>20 22>21 23>24 26>25 27>28 29>30 31>32 33>34,35 36>37 36>38 39>40"
                    + " 42>43 9>44 10>45"),
    NODE("node-basho-riak-client-2.4.0", "1>2 3>4 5>6 7>8 9>10 11>12 13>14 15>16 19>17,18 20>21 20>22 23>24 25>26"),
    PYTHON(
            "python-riak-master",
            "1>2 3>4 5>6 7>8 9>10 11>12 13>14 15>16 17>18 19>21 20>22 20>23 24>25 26>27 28>29 30>32 31>33 34>36 35>37 38>40 39>41 42>16"
                    + " 43>44 45>22 46>47");

    private final String file;
    private final String pairs;

    /**
     * @param pairs of a request and its answers, by their numbers. The recording proxy logged both directions apart and left out what it had seen before, so that the
     *     description of the recordings, and not their order, says what belongs together; the one request whose answer was not recorded is not here
     */
    Capture(String file, String pairs) {
        this.file = file;
        this.pairs = pairs;
    }

    /**
     * A request and what was answered.
     *
     * @param answers the frames, of which a listing of keys has several
     */
    public record Exchange(JsonNode request, List<JsonNode> answers) {
        @Override
        public String toString() {
            return request.get("id").asText() + " " + request.get("decoded").asText();
        }
    }

    public List<Exchange> exchanges(Path folder) throws IOException {
        var frames = VectorFile.read(folder.resolve(file + ".jsonl")).cases();
        var exchanges = new ArrayList<Exchange>();
        for (var pair : pairs.split(" ")) {
            var sides = pair.split(">");
            exchanges.add(new Exchange(
                    frames.get(Integer.parseInt(sides[0]) - 1).record(),
                    Arrays.stream(sides[1].split(","))
                            .map(number ->
                                    frames.get(Integer.parseInt(number) - 1).record())
                            .toList()));
        }
        return exchanges;
    }
}
