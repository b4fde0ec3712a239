package dev.gouji.ingest.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FingerprintTest {
    private static final int PAGES = Integer.getInteger("gouji.revisions", 150);

    /** Wherever a digit stands in the text, changing it is a change. */
    @Test
    void neverTakesAChangedFigureForLayout() {
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        int changes = 0;
        for (int i = 0; i < PAGES; i++) {
            MadeUpPage page = new MadeUpPage(random);
            Fingerprint before = of(page.framed(page.body(), 3));
            for (int position : digits(page.body(), random)) {
                String changed = withOtherDigit(page.body(), position, random);
                assertEquals(
                        Revision.CHANGED, of(page.framed(changed, 4)).since(before), "seed " + seed + "\n" + changed);
                changes++;
            }
            assertEquals(
                    Revision.LAYOUT_ONLY, of(page.framed(page.body(), 5)).since(before), "seed " + seed + page.body());
        }
        assertTrue(changes > PAGES, "only %d changes".formatted(changes));
    }

    private static List<Integer> digits(String body, Random random) {
        List<Integer> all = new ArrayList<>();
        boolean inTag = false;
        for (int i = 0; i < body.length(); i++) {
            char c = body.charAt(i);
            inTag = c == '<' || inTag && c != '>';
            if (!inTag && Character.isDigit(c)) {
                all.add(i);
            }
        }
        java.util.Collections.shuffle(all, random);
        return all.subList(0, Math.min(10, all.size()));
    }

    private static String withOtherDigit(String body, int position, Random random) {
        char digit = body.charAt(position);
        char zero = digit >= '０' ? '０' : '0';
        char other = (char) (zero + (digit - zero + 1 + random.nextInt(9)) % 10);
        return body.substring(0, position) + other + body.substring(position + 1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # before                                              | after                                                  | revision
            <p>收到 24 件</p>                                      | <div><b>收到24</b>件</div>                              | LAYOUT_ONLY
            <p>收到２４件</p>                                      | <p>收到24件</p>                                         | LAYOUT_ONLY
            <p>收到 2 4 件</p>                                     | <p>收到24件</p>                                         | CHANGED
            <p>收到10²件</p>                                       | <p>收到102件</p>                                        | CHANGED
            <table><tr><td>5</td><td></td></tr></table>           | <table><tr><td></td><td>5</td></tr></table>           | CHANGED
            <p>甲</p><script>var report="本机关收到政府信息公开申请二十四件，其中自然人二十件，法人四件，均已答复完毕24"</script> | <p>甲</p><script>var report="本机关收到政府信息公开申请二十四件，其中自然人二十件，法人四件，均已答复完毕25"</script> | CHANGED
            <p>甲</p><script>var t=1</script>                      | <p>甲</p><script>var t=2</script>                       | LAYOUT_ONLY
            <p>甲</p><img src="a.png">                             | <p>甲</p><img src="b.png">                              | CHANGED
            <form><input value="24"></form><p>甲</p>              | <form><input value="25"></form><p>甲</p>               | CHANGED
            <p>发布时间：2024-01-20 浏览次数：12</p>                 | <p>发布时间：2024-01-20 浏览次数：13</p>                  | LAYOUT_ONLY
            <p>发布时间：2024-01-20 浏览次数：12</p>                 | <p>发布时间：2024-01-21 浏览次数：12</p>                  | CHANGED
            <p>网站浏览次数：12次</p>                               | <p>网站浏览次数：13次</p>                                | CHANGED
            <table><tr><td class="views">12</td></tr></table>     | <table><tr><td class="views">13</td></tr></table>     | CHANGED
            <footer><table><tr><td>12</td></tr></table></footer>  | <footer><table><tr><td>13</td></tr></table></footer>  | CHANGED
            <p>今天是2024年1月5日 星期五</p>                         | <p>今天是2024年1月6日 星期六</p>                          | LAYOUT_ONLY
            """)
    void tellsLayoutFromContent(String before, String after, Revision revision) {
        assertEquals(revision, of(after).since(of(before)));
    }

    @Test
    void comparesPagesInWhateverCharacterSetAndOthersByTheirBytes() {
        String page = "<html><head><meta charset='gb2312'></head><body><p>镕喆局收到24件</p></body></html>";
        Fingerprint chinese = Fingerprint.of(page.getBytes(Charset.forName("GB18030")));
        assertEquals(of(page).textSha256(), chinese.textSha256());
        assertNotEquals(
                chinese.textSha256(),
                Fingerprint.of(page.replace('喆', '堃').getBytes(Charset.forName("GB18030")))
                        .textSha256());
        Fingerprint pdf = Fingerprint.of("%PDF-1.7 <p>".getBytes(StandardCharsets.US_ASCII));
        assertEquals(pdf.sha256(), pdf.textSha256());
        assertEquals(Revision.FIRST, pdf.since(null));
        assertEquals(Revision.SAME, pdf.since(pdf));
        byte[] broken = page.getBytes(StandardCharsets.UTF_8);
        broken[broken.length - 30] = (byte) 0xff;
        byte[] otherwise = broken.clone();
        otherwise[otherwise.length - 30] = (byte) 0xfe;
        assertNotEquals(
                Fingerprint.of(broken).textSha256(), Fingerprint.of(otherwise).textSha256());
    }

    private static Fingerprint of(String page) {
        return Fingerprint.of(page.getBytes(StandardCharsets.UTF_8));
    }
}
