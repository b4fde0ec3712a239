package dev.gouji.parse.decode.ocr;

import dev.gouji.contract.event.Refusal;

/** Why pictures cannot be read, and what to do. */
final class OcrRefusals {
    private OcrRefusals() {}

    static Refusal notInstalled(String what) {
        return new Refusal(
                "GJ-122",
                ("%s是图像，需要文字识别（OCR），但本机没有安装 Tesseract 及其中文模型。"
                                + "%s is a picture and needs character recognition (OCR), but Tesseract with its Chinese model is not installed.")
                        .formatted(what, what),
                "请安装（Debian：apt-get install tesseract-ocr tesseract-ocr-chi-sim），或上传带文字的文件。"
                        + "Install it (Debian: apt-get install tesseract-ocr tesseract-ocr-chi-sim), or send a file with text in it.");
    }

    static Refusal tooLarge(String what, long limit, long found) {
        return new Refusal(
                "GJ-107",
                "图像过大：%s上限为 %d，实为 %d。The picture is too large to read: %s may be %d at most, found %d."
                        .formatted(what, limit, found, what, limit, found),
                "请以较低的分辨率重新扫描，或只上传年度报告本身。Scan it again at a lower resolution, or send the report alone.");
    }

    static Refusal broken() {
        return new Refusal(
                "GJ-106",
                "图像文件不完整或已损坏。The picture is cut off or damaged.",
                "请重新扫描或导出后上传。Scan or export it again and send that.");
    }
}
