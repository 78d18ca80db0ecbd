import OGPModel
import TestSupport
import Testing

struct RedactionTests {
    @Test(
        "e-mail addresses are taken out, plain or disguised",
        arguments: [
            ("Write to ana.perez@agency.example.", "Write to [contact removed]."),
            ("<mailto:ana@agency.example>", "<[contact removed]>"),
            ("mailto:a.b@x.example?subject=hi", "[contact removed]?subject=hi"),
            ("a@b.example, c@d.example", "[contact removed], [contact removed]"),
            ("Correo: josé.núñez@minhacienda.example.bo", "Correo: [contact removed]"),
            ("ANA@AGENCY.EXAMPLE", "[contact removed]"), ("ana_perez+ogp@sub.agency.example;", "[contact removed];"),
            ("ana@agency.example.", "[contact removed]."), ("(ana@agency.example)", "([contact removed])"),
            ("ana @ agency.example", "[contact removed]"), ("ana@ agency.example", "[contact removed]"),
            ("ana.perez @agency.example", "[contact removed]"), ("ana [at] agency.example", "[contact removed]"),
            ("ana (at) agency (dot) example", "[contact removed]"), ("ana[at]agency[dot]example", "[contact removed]"),
            ("ana (arroba) agencia.example", "[contact removed]"),
            ("ana [arroba] agencia [punto] example", "[contact removed]"),
            ("jeanne (arobase) ministere.example", "[contact removed]"),
            ("joão {at} governo.example", "[contact removed]"),
            ("ana AT agency DOT example", "[contact removed]"), ("ana(@)agency.example", "[contact removed]"),
            ("ana%40agency.example", "[contact removed]"), ("ana&#64;agency.example", "[contact removed]"),
            ("ana＠agency.example", "[contact removed]"), ("ana©agency.example", "[contact removed]"),
            ("иван@почта.рф", "[contact removed]"),
            ("E-mail:ana@agency.example/bo@x.example", "E-mail:[contact removed]/[contact removed]"),
            ("https://example.org/?to=ana@agency.example", "https://example.org/?to=[contact removed]"),
        ])
    func mailboxes(text: String, expected: String) {
        var count = RedactionCount()
        #expect(Redaction.redacted(text, counting: &count) == expected)
        #expect(count.emailAddresses == expected.components(of: Redaction.replacement))
        #expect(count.telephoneNumbers == 0)
    }

    @Test(
        "telephone numbers are taken out where a sign says that they are",
        arguments: [
            // A plus in front.
            ("+996 312 12-34-56", "[contact removed]"), ("(+591) 2 2185000", "[contact removed]"),
            ("+1-202-555-0147", "[contact removed]"),
            ("+12025550147", "[contact removed]"), ("Ana Pérez +54 11 5555-0147.", "Ana Pérez [contact removed]."),
            ("+48 600 700 801", "[contact removed]"),
            ("+31(0)6-14790000", "[contact removed]"), ("+ 385 1 5550 204", "[contact removed]"),
            ("+33 (0)1 55 50 01 47", "[contact removed]"),
            ("+1 202 555 2013", "[contact removed]"), ("(+225) 22 47 00 00", "[contact removed]"),
            ("+44.20.7946.0018", "[contact removed]"),
            ("+677 21234", "[contact removed]"),
            // A word in front.
            ("Tel.: 0312 62 53 64", "Tel.: [contact removed]"), ("tel 555-0147", "tel [contact removed]"),
            ("Tel:5550147", "Tel:[contact removed]"),
            ("Phone: 555 0147", "Phone: [contact removed]"),
            ("phone number is 5550147", "phone number is [contact removed]"),
            ("Telephone (61) 3216-2000/2045", "Telephone [contact removed]"),
            ("Fax 2 218 5000", "Fax [contact removed]"),
            ("Teléfono: 2185000", "Teléfono: [contact removed]"), ("TELÉFONO 2185000", "TELÉFONO [contact removed]"),
            ("teléfonos 2185000 y 2185001", "teléfonos [contact removed] y [contact removed]"),
            ("Telf. (591-2) 2185000", "Telf. [contact removed]"), ("Celular 77123456", "Celular [contact removed]"),
            ("móvil: 612 34 56 78", "móvil: [contact removed]"),
            ("Tél. : 01 55 50 01 47", "Tél. : [contact removed]"),
            ("Téléphone 22 47 95 01", "Téléphone [contact removed]"),
            ("télécopie / fax : 22479501", "télécopie / fax : [contact removed]"),
            ("Telefone: (61) 3411-0000, ramal 12", "Telefone: [contact removed]"),
            ("Telemóvel ou celular: 912345678", "Telemóvel ou celular: [contact removed]"),
            ("Fone e fax: 3411-0001", "Fone e fax: [contact removed]"),
            ("тел. 66-48-62", "тел. [contact removed]"), ("Факс: 664862 доб. 12", "Факс: [contact removed]"),
            ("WhatsApp 77123456", "WhatsApp [contact removed]"),
            ("Email and phone: 0312 656493", "Email and phone: [contact removed]"),
            ("Phone and e-mail\n02/3112-255", "Phone and e-mail\n[contact removed]"),
            ("Contact number: 77123456", "Contact number: [contact removed]"),
            ("Número de contacto: 77123456", "Número de contacto: [contact removed]"),
            ("Tel. 625 364", "Tel. [contact removed]"),
            ("Tel (office): 5550147 ext. 12, room 4", "Tel (office): [contact removed], room 4"),
            ("tel:+12025550147", "tel:[contact removed]"),
            ("Mob: 0555 001 683 / 0555 001 684", "Mob: [contact removed] / [contact removed]"),
            ("tel. 5550147 (ext. 5)", "tel. [contact removed]"),
            // An area code in brackets.
            ("(0312) 62-53-64", "[contact removed]"), ("(02) 2185000", "[contact removed]"),
            ("(0555)001683", "[contact removed]"), ("(61) 3216-2000", "[contact removed]"),
            ("(312) 625 364", "[contact removed]"),
        ])
    func telephones(text: String, expected: String) {
        var count = RedactionCount()
        #expect(Redaction.redacted(text, counting: &count) == expected)
        #expect(count.telephoneNumbers == expected.components(of: Redaction.replacement))
        #expect(count.emailAddresses == 0)
    }

    @Test(
        "a number beside a mailbox goes with it",
        arguments: [
            ("ana@x.example 07700 900123 Ministry", "[contact removed] [contact removed] Ministry"),
            ("(0553000147, ana@x.example)", "([contact removed], [contact removed])"),
            ("Correo: ana@x.example\n91 555 01 47", "Correo: [contact removed]\n[contact removed]"),
            ("tel. 5550147 x5@x.example", "tel. [contact removed] [contact removed]"),
            ("ana@x.example y 2185000", "[contact removed] y [contact removed]"),
        ])
    func besideMailbox(text: String, expected: String) {
        #expect(Redaction.redacted(text) == expected)
        #expect(Redaction.count(in: text) == RedactionCount(emailAddresses: 1, telephoneNumbers: 1))
    }

    @Test(
        "web addresses stay, names and passwords in them go",
        arguments: [
            ("https://user:pass@example.org/a", "https://example.org/a"),
            ("ftp://ana@files.example.org", "ftp://files.example.org"),
            ("see https://ana:x@example.org:8080/?q=1.", "see https://example.org:8080/?q=1."),
        ])
    func credentials(text: String, expected: String) {
        var count = RedactionCount()
        #expect(Redaction.redacted(text, counting: &count) == expected)
        #expect(count == RedactionCount(credentials: 1))
    }

    @Test(
        "years, laws, dates, amounts, codes and addresses stay",
        arguments: [
            // Years and dates.
            "2012-2014", "Action plan 2016-2018 and 2018-2020", "(2012-2014)", "2014/2015/2016",
            "01/02/2012-03/04/2013", "2015-03-04", "20150304", "30.06.2025",
            "from 1.1.2014 to 31.12.2016", "(2012) 2013 2014", "tel 2012-2014", "mobile 2015 2016", "phone 2015-03-04",
            "by phone in 2012 and 2013", "2012 + 2013 2014 2015",
            "2014-16", "FY 2013/14-2015/16", "+2014-2016",
            // Laws and numbers of documents.
            "Law 1712 of 2014", "Ley 1712 de 2014", "Resolución 3564", "Resolución 3564 de 2015", "99/2015",
            "Decreto 1078 de 2015, artículo 2.1.1.3.1.1", "Loi n° 78-753 du 17 juillet 1978",
            "Lei nº 12.527/2011", "Decreto-Lei 123/2009", "Government Decree No. 2012/1234567", "No 211/34494",
            "ISO 19115-1:2014", "CONPES 3654 de 2010", "COM(2011) 882-3", "SDG 16.10.2",
            "Commitments 2.7. 2.2. 3.7. 3.2.", "Ley Nº 27806 y D.S. 043-2003-PCM", "Article (12) 250 000 000",
            // Amounts.
            "1,200,000", "1.200.000", "1 200 000", "US$ 1,200,000.50", "CFA F 50 000 000", "R$ 3.500.000,00",
            "(100.000) USD", "+5 000 000", "+2 185 000 people", "0.666667", "12345678",
            "mobile 5 000 000 users", "phone lines 2 500 000", "telephone, 1,200,000 lines", "celulares: 5.000.000",
            "population 2185000", "in 12 345 678 cases", "Cell 12,345", "fax 12 345 000 pages",
            // Words with and without signs.
            "follow @opengov", "follow us @opengov and @data.gov", "available at data.gov", "published AT data.gov",
            "5 @ 10.20", "user@localhost", "@", "a@b", "the section (a) agency.gov",
            "leads to (a) inefficiency", "[at] the end", "copyright © 2014 agency.example", "© agency.example",
            "hotel 1234567", "room 555-0147", "555-0147", "77123456", "GMT+2 2015-03-04",
            "C++ 2014 2015", "A+ 2012-2014", "(15) 2013-2014", "(1) 3216-2000", "telephone hotline 1414", "line 195",
            "tel. 112", "1-800", "2G/3G/4G 2020",
            // Web addresses.
            "https://example.org/2012/05/12345678", "https://example.org/+12025550147",
            "https://example.org/@name/post", "www.example.org/(0312)625364",
            "https://example.org:8080/a?id=55501472013",
        ])
    func untouched(text: String) {
        var count = RedactionCount()
        #expect(Redaction.redacted(text, counting: &count) == text)
        #expect(count.isEmpty)
    }

    @Test("a text that has been redacted holds nothing more to redact", arguments: 0..<200)
    func idempotent(seed: Int) {
        var random = SplitMix64(seed: seed)
        let pieces = [
            "ana@agency.example", "+996 312 12-34-56", "Tel. ", "5550147", "(0312) 625364", " ", ", ", "\n",
            "2012-2014", "@", "[at]",
            " https://u:p@x.example/ ", "(", ")", "+", "é", "x", "ext. 5", "fax", "&#64;", "%40", "＠", "日本", ".", "-",
        ]
        var text = ""
        for _ in 0..<random.number(in: 0...12) { text += random.pick(pieces) }
        let once = Redaction.redacted(text)
        #expect(Redaction.redacted(once) == once, "\(text.debugDescription)")
    }

    @Test("any text is read without stopping, and what is left is valid", arguments: 0..<200)
    func anyText(seed: Int) {
        var random = SplitMix64(seed: seed)
        let text = random.hostileText(upTo: 60) + "ana@x.example" + random.hostileText(upTo: 60) + "+1 (2"
        let redacted = Redaction.redacted(text)
        #expect(redacted.contains(Redaction.replacement))
        #expect(!redacted.contains("ana@x.example"))
    }

    @Test("counts add up")
    func counts() {
        var count = RedactionCount()
        for _ in 0..<2 { _ = Redaction.redacted("ana@x.example; tel. 5550147", counting: &count) }
        #expect(count == RedactionCount(emailAddresses: 2, telephoneNumbers: 2))
        #expect(count.total == 4)
        #expect(!count.isEmpty)
        #expect(RedactionCount().isEmpty)
    }
}

extension String {
    /// How often another text stands in this one.
    fileprivate func components(of other: String) -> Int {
        split(separator: other, omittingEmptySubsequences: false).count - 1
    }
}
