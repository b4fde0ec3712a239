package dev.gouji.ingest.connector;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.ingest.address.WebAddress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class AttachmentsTest {
    private static final String PAGE = """
            <html><head><meta charset="utf-8"></head><body>
            <div class="header"><a href="/manual.pdf">网站使用手册</a></div>
            <h1>甲县2023年政府信息公开工作年度报告</h1>
            <p><a href="P020240120.docx" title="甲县2023年政府信息公开工作年度报告.docx">附件1</a></p>
            <p><a href="./files/nb.XLS">统计表</a> <a href="files/nb.XLS">统计表</a></p>
            <p><a href="/module/download/downfile.jsp?classid=0&filename=2401201.pdf">甲县年报</a></p>
            <p><a href="/servlet/DownloadServlet?id=77">甲县年报全文</a></p>
            <p><a href="/u/cms/9f3a">附件：年报.wps</a></p>
            <p><a href="javascript:;" onclick="window.open('/a/年报 终稿.zip')">附件2：打包下载</a></p>
            <p><a href="/xzzx/download/index.html">下载中心</a> <a href="/download/">文件下载</a></p>
            <p><a href="t20240120_1.htm">附件在下一篇</a> <a href="mailto:a@b.example">联系我们</a></p>
            <iframe src="/pdfjs/web/viewer.html?file=/u/show.pdf"></iframe><embed src="/u/embedded.pdf">
            <p><a href="http://elsewhere.example/x.pdf">别处</a></p>
            </body></html>
            """;

    private static final String EXPECTED = """
            https://www.jia.example/nb/P020240120.docx | 甲县2023年政府信息公开工作年度报告.docx
            https://www.jia.example/nb/files/nb.XLS | 统计表.xls
            https://www.jia.example/module/download/downfile.jsp?classid=0&filename=2401201.pdf | 甲县年报.pdf
            https://www.jia.example/servlet/DownloadServlet?id=77 | 甲县年报全文
            https://www.jia.example/u/cms/9f3a | 附件：年报.wps
            https://www.jia.example/a/%E5%B9%B4%E6%8A%A5%20%E7%BB%88%E7%A8%BF.zip | 附件2：打包下载.zip
            https://www.jia.example/u/show.pdf | show.pdf
            https://www.jia.example/u/embedded.pdf | embedded.pdf
            """;

    @Test
    void findsTheFilesOfAPage() {
        ListDocument page = new ListDocument(
                WebAddress.of("https://www.jia.example/nb/t1.html"), PAGE.getBytes(StandardCharsets.UTF_8), null);
        StringBuilder found = new StringBuilder();
        Attachments.of(page, address -> address.host().equals("www.jia.example"))
                .forEach(file -> found.append(file.address())
                        .append(" | ")
                        .append(file.name())
                        .append('\n'));
        assertEquals(EXPECTED, found.toString());
    }
}
