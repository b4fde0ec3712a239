package dev.gouji.parse.decode.pdf;

import dev.gouji.contract.event.Refusal;

/** Why a PDF cannot be read, and what to do. */
final class PdfRefusals {
    private PdfRefusals() {}

    static Refusal encrypted() {
        return new Refusal(
                "GJ-105",
                "PDF 文件已加密，不知道密码无法打开。The PDF is encrypted and does not open without its password.",
                "请另存为无密码的文件后上传。Save it without a password and send that.");
    }

    static Refusal broken() {
        return new Refusal(
                "GJ-106",
                "PDF 文件不完整或已损坏：找不到可读的页面。The PDF is cut off or damaged: no page in it can be read.",
                "请重新下载或导出原文件，再上传。Download or export the original again and send that.");
    }

    static Refusal tooLarge(String what, long limit, String found) {
        return new Refusal(
                "GJ-107",
                "PDF 文件过大：%s上限为 %d，实为 %s。The PDF is too large to read: %s may be %d at most, found %s."
                        .formatted(what, limit, found, what, limit, found),
                "请只上传年度报告本身。Send the report alone.");
    }

    static Refusal noCharacters(int unknown, int all) {
        return new Refusal(
                "GJ-121",
                ("文字无法提取：%d 个字符中有 %d 个的字体没有标明是什么字。"
                                + "The text cannot be extracted: for %d of %d characters the font does not say what they are.")
                        .formatted(all, unknown, unknown, all),
                "请由原文件（Word 等）重新导出 PDF，或上传原文件。Export the PDF again from its source, or send the source.");
    }

    static Refusal notInstalled() {
        return new Refusal(
                "GJ-122",
                "PDF 的各页都是图像，需要文字识别（OCR），但本机没有安装 Tesseract 及其中文模型。"
                        + "The pages of the PDF are pictures and need character recognition (OCR), but Tesseract with its Chinese model is not installed.",
                "请安装（Debian：apt-get install tesseract-ocr tesseract-ocr-chi-sim），或上传带文字的 PDF。"
                        + "Install it (Debian: apt-get install tesseract-ocr tesseract-ocr-chi-sim), or send a PDF with text in it.");
    }
}
