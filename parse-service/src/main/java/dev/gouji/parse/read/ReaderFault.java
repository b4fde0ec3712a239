package dev.gouji.parse.read;

import dev.gouji.contract.event.Refusal;

/** What a clerk is told when this program fails on a document: that it is not the document's fault, and where it was. */
final class ReaderFault {
    private static final String CODE = "GJ-190";
    private static final String OURS = "dev.gouji.";

    private ReaderFault() {}

    /** Names the kind of fault and the line of ours where it came up, never contents of the document. */
    static Refusal refusal(RuntimeException fault) {
        String where = fault.getClass().getSimpleName() + place(fault);
        return new Refusal(
                CODE,
                "读取程序出错，不是文件的问题（%s）。The reader failed; the document is not to blame (%s).".formatted(where, where),
                "请把文件和本提示告知维护人员；可另存为其他格式再试。"
                        + "Send the document and this message to the maintainers; another format may work.");
    }

    private static String place(RuntimeException fault) {
        for (StackTraceElement frame : fault.getStackTrace()) {
            if (frame.getClassName().startsWith(OURS)) {
                String name = frame.getClassName();
                return ", " + name.substring(name.lastIndexOf('.') + 1) + ":" + frame.getLineNumber();
            }
        }
        return "";
    }
}
