package dev.gouji.ingest.connector;

/** What a link's title says that it leads to, in the order in which it is asked. */
public enum TitleKind {
    ANNUAL_REPORT("年度报告", "an annual report"),
    /** The name of the column in which reports are listed. */
    COLUMN("年报栏目名称，不是某一年的报告", "the name of a column, no report of a year"),
    WEBSITE_REPORT("政府网站的年度报表，不是政府信息公开年报", "the yearly report on a web site"),
    INTERPRETATION("对年报的解读或图解", "an interpretation of a report"),
    LETTER("函、通知或转发", "a letter or notice about reports"),
    COLLECTION("多份年报的汇编", "a collection of reports"),
    ABOUT_REPORTS("有关年报编制、发布的消息或模板", "news about reports, or a form for them"),
    OPENNESS_WORK("政务公开工作要点、总结等", "another paper on open government"),
    GUIDE("信息公开指南、目录、制度等", "a guide, a catalogue or rules"),
    CUT("标题被截断，无法判断；可在 link.title 中写明", "a title that is cut off; link.title can tell"),
    OTHER_REPORT("标题未写明是政府信息公开年报；如确为年报，可用 link.title 写明", "another report by its title; link.title can tell otherwise"),
    UNRELATED("与年报无关", "nothing of the kind");

    private final String zh;
    private final String en;

    TitleKind(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** Why such a link is passed over: Chinese first, then English. */
    String reason() {
        return zh + "。 " + Character.toUpperCase(en.charAt(0)) + en.substring(1) + ".";
    }
}
