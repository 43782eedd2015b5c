package io.mimeseries.compat.coverage.report;

/** A page in Markdown, of tables under headings. */
public final class Page {
    private final StringBuilder text;

    public Page(String head) {
        text = new StringBuilder(head);
    }

    /** Begins a table. */
    public void table(String title, String... columns) {
        text.append(text.toString().endsWith("\n\n") ? "" : "\n")
                .append("## ")
                .append(title)
                .append("\n\n");
        row(columns);
        text.append("|---".repeat(columns.length)).append("|\n");
    }

    public void row(String... cells) {
        for (var cell : cells) {
            text.append("| ").append(cell.replace("|", "\\|")).append(' ');
        }
        text.append("|\n");
    }

    /** A paragraph behind a table. */
    public void remark(String remark) {
        text.append('\n').append(remark).append('\n');
    }

    public String text() {
        return text.toString();
    }
}
