import Testing

@testable import CSVReading

struct HeaderKeyTests {
    @Test(
        "Spellings of one name have one key",
        arguments: [
            "Public Service Delivery", " public  service\tdelivery ", "<br/>Public Service Delivery",
            "Public<br>Service<BR />Delivery", "\u{A0}Public\u{A0}Service Delivery\u{200B}",
            "\u{FEFF}PUBLIC SERVICE DELIVERY",
            "Public\r\nService\nDelivery", "Public Service</br>Delivery",
        ])
    func same(name: String) {
        #expect(HeaderKey(name).description == "public service delivery")
    }

    @Test("Other tags, brackets and punctuation stay")
    func kept() {
        #expect(HeaderKey("<b>A</b>").description == "<b>a</b>")
        #expect(HeaderKey("a < b").description == "a < b")
        #expect(HeaderKey("Starred (2015 only)") != HeaderKey("Starred (2015)"))
        #expect(HeaderKey("_OpenGovt") != HeaderKey("OpenGovt"))
        #expect(HeaderKey(" <br/> \u{A0}").isEmpty)
        #expect(HeaderKey("École").description == "école")
    }
}
