package dev.gouji.parse.decode;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class HeadFactsTest {
    @Test
    void labelsTheTagsOfGovernmentPagesAsPagesDo() {
        assertEquals(
                List.of("网站标识码：9999010001", "作者：某人", "来源：青山县水利局", "发布时间：2024-01-19 09:30"),
                HeadFacts.of(Jsoup.parse("""
                        <html><head><meta name="SiteIDCode" content="9999010001"><meta name="Author" content="某人">
                        <meta name="ContentSource" content=" 青山县水利局 "><meta name="PubDate" content="2024-01-19 09:30">
                        <meta name="ContentSource" content=""></head><body></body></html>""")));
    }
}
