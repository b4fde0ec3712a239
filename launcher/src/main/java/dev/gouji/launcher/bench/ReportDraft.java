package dev.gouji.launcher.bench;

/** A report before it is printed in one shape or another. */
record ReportDraft(String organ, int year, GeneratedFigures figures, GeneratedProse prose) {

    String title() {
        return "%s%d年政府信息公开工作年度报告".formatted(organ, year);
    }
}
