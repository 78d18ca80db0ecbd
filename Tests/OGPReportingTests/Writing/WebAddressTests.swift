import OGPReporting
import Testing

struct WebAddressTests {
    @Test(
        "web pages can be linked to",
        arguments: [
            "https://example.org", "http://example.org/a?b=c&d=e#f", "HTTPS://EXAMPLE.ORG/", "https://пример.рф/план",
            "https://example.org:8080/x", " https://example.org ", "https://example.org/@name", "https://10.0.0.1/",
        ])
    func accepted(text: String) throws {
        let address = try #require(WebAddress(text))
        #expect(address.isExternal)
        #expect(!address.text.contains(" "))
    }

    @Test(
        "nothing else can",
        arguments: [
            "javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,<script>", "file:///etc/passwd", "vbscript:x",
            "",
            "https://", "http:///x", "https://user:pass@example.org/", "https://bank.example@evil.example/",
            "//example.org",
            "example.org", "https://exa mple.org", "https://example.org/\u{202E}x", "java\nscript:x",
            "https://example.org/\"onclick=x", "https://example.org\\@evil", "\u{1}javascript:x", "mailto:a@b.org",
            "https://.x",
        ])
    func refused(text: String) {
        #expect(WebAddress(text) == nil)
    }

    @Test("places on the same page and site are not external")
    func local() {
        #expect(WebAddress(anchor: "t1")?.text == "#t1")
        #expect(WebAddress(anchor: "") == nil)
        #expect(WebAddress(anchor: "a b") == nil)
        #expect(WebAddress(page: "plans/morocco.html", anchor: "c4")?.text == "plans/morocco.html#c4")
        #expect(WebAddress(page: "../index.html")?.isExternal == false)
        #expect(WebAddress(page: "/etc") == nil)
        #expect(WebAddress(page: "javascript:x") == nil)
    }

    @Test("a mailbox is one name and one host")
    func mailboxes() {
        #expect(WebAddress(mailbox: "contact@example.org")?.text == "mailto:contact@example.org")
        #expect(WebAddress(mailbox: "a@b@c") == nil)
        #expect(WebAddress(mailbox: "a@b?subject=x") == nil)
        #expect(WebAddress(mailbox: "@b") == nil)
    }
}
