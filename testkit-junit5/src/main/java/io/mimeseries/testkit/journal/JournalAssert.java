package io.mimeseries.testkit.journal;

import io.mimeseries.engine.Journal;
import io.mimeseries.engine.JournalEntry;
import io.mimeseries.engine.JournalEntry.Outcome;
import io.mimeseries.engine.RequestFacts.Kind;
import java.util.List;
import org.assertj.core.api.AbstractAssert;

/** Assertions about what clients asked for: {@code assertThat(journal).writes().toDatabase("home").count(1)}. */
public final class JournalAssert extends AbstractAssert<JournalAssert, Journal> {
    public JournalAssert(Journal actual) {
        super(actual, JournalAssert.class);
    }

    /** Goes on to all requests. */
    public RequestsAssert requests() {
        return requests(List.of());
    }

    /** Goes on to those that bring points or rows, in whatever form, also in the statement INSERT. */
    public RequestsAssert writes() {
        return requests(List.of(RequestsAssert.kind(Kind.WRITE)));
    }

    /** Goes on to those that ask for data or for what there is: statements that begin with SELECT, SHOW and the like, and such calls. */
    public RequestsAssert queries() {
        return requests(List.of(RequestsAssert.kind(Kind.QUERY)));
    }

    private RequestsAssert requests(List<Criterion> criteria) {
        isNotNull();
        return new RequestsAssert(actual.entries(), criteria);
    }

    /** Fails if there is any request. */
    public JournalAssert isEmpty() {
        requests().none();
        return this;
    }

    /** Fails if a client asked for what is not emulated; a test with {@code @AllowUnsupported} can still look here. */
    public JournalAssert hasNoUnsupported() {
        return none(Outcome.NOT_EMULATED, "what is not emulated");
    }

    /** Fails if a request was answered with an error of the real server. */
    public JournalAssert hasNoErrors() {
        return none(Outcome.ERROR, "errors");
    }

    private JournalAssert none(Outcome outcome, String what) {
        isNotNull();
        var found = actual.entries().stream()
                .filter(entry -> entry.outcome() == outcome)
                .map(JournalAssert::shown)
                .toList();
        if (!found.isEmpty()) {
            failWithMessage("%nExpected none of %s; there are%s", what, String.join("", found));
        }
        return this;
    }

    private static String shown(JournalEntry entry) {
        return "\n  " + JournalText.line(entry);
    }
}
