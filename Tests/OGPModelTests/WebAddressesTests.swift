import OGPModel
import Testing

struct WebAddressesTests {
    @Test(
        "addresses are found as they stand, without the punctuation after them",
        arguments: [
            ("See https://example.org/a.", ["https://example.org/a"]),
            (
                "(http://example.org/b_(c)) and HTTPS://EXAMPLE.ORG/D?e=1&f=2#g,",
                ["http://example.org/b_(c)", "HTTPS://EXAMPLE.ORG/D?e=1&f=2#g"]
            ),
            ("<a href=\"https://example.org/x\">x</a>", ["https://example.org/x"]),
            ("http:// nothing, ftp://example.org, www.example.org", []),
            ("", []),
        ])
    func found(text: String, addresses: [String]) {
        #expect(WebAddresses.all(in: text) == addresses)
    }
}
