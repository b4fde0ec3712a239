package dev.gouji.parse.hostile;

import static dev.gouji.parse.hostile.HostileFiles.body;
import static dev.gouji.parse.hostile.HostileFiles.docx;
import static dev.gouji.parse.hostile.HostileFiles.outcome;
import static dev.gouji.parse.hostile.HostileFiles.utf8;
import static dev.gouji.parse.hostile.HostileFiles.zip;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 20, unit = TimeUnit.SECONDS)
class OfficeFilesTest {
    private static final byte[] REPORT = docx("", body(), Map.of());

    static byte[] resource(String name) throws IOException {
        try (InputStream in = OfficeFilesTest.class.getResourceAsStream("/office/" + name)) {
            return in.readAllBytes();
        }
    }

    @Test
    void inputs5To7FilesThatAreNotWhatTheyAreCalled() throws IOException {
        assertEquals("report [GJ-221]", outcome("a.docx", resource("made-g2021.doc")));
        assertEquals("report [GJ-221]", outcome("a.doc", REPORT));
        String page = "<html><body><h1>登录</h1><p>用户名</p></body></html>";
        assertEquals("GJ-110", outcome("a.pdf", utf8(page)));
        String csv =
                "青山县水利局2023年政府信息公开工作年度报告\n一、总体情况\n二、主动公开政府信息情况\n" + "信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n行政规范性文件\t2\t0\t5\n";
        assertEquals("report [GJ-221]", outcome("a.xlsx", utf8(csv)));
        assertEquals("report []", outcome("a.txt", utf8(csv)));
    }

    @Test
    void input8AProgram() {
        byte[] program = new byte[2_000];
        program[0] = 'M';
        program[1] = 'Z';
        assertEquals("GJ-104", outcome("年报.docx", program));
    }

    @Test
    void input9FilesWithAPassword() throws Exception {
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream out = encryptor.getDataStream(file)) {
                out.write(REPORT);
            }
            assertEquals("GJ-105", outcome("a.docx", bytes(file)));
        }
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet("年报").createRow(0).createCell(0).setCellValue("年报");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            Biff8EncryptionKey.setCurrentUserPassword(null);
            assertEquals("GJ-105", outcome("a.xls", bytes.toByteArray()));
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    private static byte[] bytes(POIFSFileSystem file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        file.writeFilesystem(bytes);
        return bytes.toByteArray();
    }

    /** At every length the file is either refused or, where only the end of the last part is lost, never misread. */
    @Test
    void input11TruncatedFiles() throws IOException {
        for (String name : new String[] {"made-g2021.docx", "made-g2021.doc"}) {
            byte[] whole = resource(name);
            for (int part = 1; part < 10; part++) {
                assertEquals(
                        "GJ-106",
                        outcome(name, Arrays.copyOf(whole, whole.length * part / 10)),
                        name + " " + part + "/10");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.wps", "a.et"})
    void inputs14And15FormatsOfWpsItself(String name) throws IOException {
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            file.createDocument(new ByteArrayInputStream(new byte[5_000]), "CONTENTS");
            assertEquals("GJ-104", outcome(name, bytes(file)));
        }
    }

    @Test
    void input16Ofd() {
        assertEquals(
                "GJ-104", outcome("a.ofd", zip(Map.of("OFD.xml", utf8("<ofd/>"), "Doc_0/Document.xml", utf8("<x/>")))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/passwd.docx", "a\u0000.docx", "\u202Excod.docx", "😀𠮷.docx"})
    void inputs18To22Names(String name) {
        assertEquals("report []", outcome(name, REPORT));
        assertEquals("report []", outcome("长".repeat(300) + ".docx", REPORT));
    }

    @Test
    void inputs41To43NothingOutsideOfTheFileIsOpened() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(500);
            String address = "http://127.0.0.1:" + server.getLocalPort() + "/x";
            String entity = HostileFiles.paragraph("&x;");
            String[] prologs = {
                "<!DOCTYPE x [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
                "<!DOCTYPE x [<!ENTITY a \"件件件件件件件件件件\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY x \"&b;&b;&b;&b;&b;&b;\">]>",
                "<!DOCTYPE x SYSTEM \"%s\">".formatted(address),
                "<!DOCTYPE x [<!ENTITY %% p SYSTEM \"%s\"> %%p; <!ENTITY x \"1\">]>".formatted(address)
            };
            for (String prolog : prologs) {
                assertEquals("GJ-140", outcome("a.docx", docx(prolog, body() + entity, Map.of())), prolog);
            }
            assertFalse(wasCalled(server));
        }
    }

    private static boolean wasCalled(ServerSocket server) throws IOException {
        try {
            server.accept().close();
            return true;
        } catch (SocketTimeoutException e) {
            return false;
        }
    }

    @Test
    void input45MacrosAreIgnoredAndSaidSo() {
        assertEquals("report [GJ-226]", outcome("a.docm", docx("", body(), Map.of("vbaProject.bin", utf8("Sub")))));
    }

    @Test
    void refusesNestingWithoutEnd() {
        String deep = "<w:tbl><w:tr><w:tc>".repeat(20_000) + "</w:tc></w:tr></w:tbl>".repeat(20_000);
        String code = outcome("a.docx", docx("", body() + deep, Map.of()));
        assertTrue(code.equals("GJ-106") || code.equals("GJ-107"), code);
    }
}
