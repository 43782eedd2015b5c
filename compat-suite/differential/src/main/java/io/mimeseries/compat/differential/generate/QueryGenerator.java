package io.mimeseries.compat.differential.generate;

/** Makes up the statements of a round: questions, and now and then a statement that changes the data. */
public final class QueryGenerator {
    private final Choice choice;
    private final Dataset data;
    private final ConditionGenerator conditions;

    public QueryGenerator(Choice choice, Dataset data) {
        this.choice = choice;
        this.data = data;
        conditions = new ConditionGenerator(choice, data);
    }

    /** A statement that only reads. */
    public String question() {
        return choice.chance(80) ? new SelectGenerator(choice, data).select() : new ShowGenerator(choice, data).show();
    }

    /** A statement that changes the data. */
    public String change() {
        return switch (choice.between(0, 5)) {
            case 0 -> "DELETE FROM " + measurement() + " WHERE " + conditions.bounds();
            case 1 -> "DELETE WHERE " + (choice.chance(50) ? conditions.bound() : conditions.ofTags());
            case 2 -> "DROP SERIES FROM " + measurement() + (choice.chance(70) ? " WHERE " + conditions.ofTags() : "");
            case 3 -> "DROP MEASUREMENT " + Names.identifier(choice.of(data.measurements()));
            default -> new SelectGenerator(choice, data).selectInto();
        };
    }

    private String measurement() {
        return choice.chance(20)
                ? Names.beginningOf(choice.of(data.measurements()))
                : Names.identifier(choice.of(data.measurements()));
    }
}
