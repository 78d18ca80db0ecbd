import ByteReading
import Findings
import Testing
import XMLReading

struct XMLSubtreeTests {
    private static let text = """
        <plan xmlns="u" xmlns:p="v">
          <goal id="1" p:id="2"><name> One </name>
            <item>a<b>c</b>d</item><item/>
            <empty x=" "><deep> &#160; </deep></empty>
          </goal>
          <goal><name>Two</name></goal>
        </plan>
        """

    /// Goes to the element of a number among those of a name, and reads it.
    private func read(_ name: String, number: Int = 1, chunk: Int = 262_144, of text: String = Self.text) throws
        -> XMLSubtree
    {
        var sink = FindingTally()
        var reader = try XMLReader(InputFile(text: text, name: "t.xml"), options: XMLOptions(chunkSize: chunk))
        var tree = XMLSubtree()
        var left = number
        while let event = try reader.next(&sink) {
            if event != .start || reader.name != name { continue }
            left -= 1
            if left > 0 { continue }
            try reader.readSubtree(into: &tree, &sink)
            #expect(reader.name == name)
            return tree
        }
        Issue.record("no such element")
        return tree
    }

    @Test("Names, attributes and children are those of the document", arguments: [1, 262_144])
    func structure(chunk: Int) throws {
        let tree = try read("goal", chunk: chunk)
        #expect(tree.count == 7)
        #expect(tree.name(of: tree.root) == "goal")
        #expect(tree.namespace(of: tree.root) == "u")
        #expect(tree.prefix(of: tree.root) == nil)
        #expect(tree.children(of: tree.root).map { tree.name(of: $0) } == ["name", "item", "item", "empty"])
        #expect(tree.children(of: tree.root, named: "item").count { _ in true } == 2)
        #expect(tree.children(of: tree.root, named: "never").map(\.self) == [])
        #expect(tree.attribute("id", of: tree.root) == "1")
        #expect(tree.attributes(of: tree.root).map(\.value) == ["1", "2"])
        #expect(tree.attribute("x", of: tree.root) == nil)
        let deep = tree.nodes.first { tree.name(of: $0) == "deep" }
        #expect(deep.flatMap { tree.parent(of: $0) }.map { tree.name(of: $0) } == "empty")
        #expect(tree.parent(of: tree.root) == nil)
    }

    @Test("Texts are verbatim, the direct ones apart from those below", arguments: [1, 262_144])
    func texts(chunk: Int) throws {
        let tree = try read("goal", chunk: chunk)
        let item = try #require(tree.first(named: "item", under: tree.root))
        #expect(tree.text(of: item) == "ad")
        #expect(tree.deepText(of: item) == "acd")
        #expect(tree.withText(of: item) { $0.count } == 2)
        let name = try #require(tree.first(named: "name", under: tree.root))
        #expect(tree.text(of: name) == " One ")
        #expect(tree.withText(of: name) { $0.count } == 5)
        #expect(tree.text(of: tree.root) == "")
        #expect(tree.deepText(of: tree.root) == " One acd \u{A0} ")
    }

    @Test("An element is blank where nothing but white space is in it or its attributes")
    func blank() throws {
        let tree = try read("goal")
        let blank = tree.children(of: tree.root).map { tree.isBlank($0) }
        #expect(blank == [false, false, true, true])
        #expect(!tree.isBlank(tree.root))
        let attribute = try read("a", of: "<r><a><b x='1'/></a></r>")
        #expect(!attribute.isBlank(attribute.root))
    }

    @Test("Every element knows its line, column and path", arguments: [1, 7, 262_144])
    func positions(chunk: Int) throws {
        let tree = try read("goal", chunk: chunk)
        let places = tree.nodes.map { node in
            let position = tree.position(of: node)
            return "\(position.line ?? 0):\(position.column ?? 0) \(position.element ?? "")"
        }
        #expect(
            places == [
                "2:3 /plan/goal[1]", "2:25 /plan/goal[1]/name[1]", "3:5 /plan/goal[1]/item[1]",
                "3:12 /plan/goal[1]/item[1]/b[1]", "3:28 /plan/goal[1]/item[2]", "4:5 /plan/goal[1]/empty[1]",
                "4:18 /plan/goal[1]/empty[1]/deep[1]",
            ])
        #expect(tree.position(of: tree.root).file == "t.xml")
    }

    @Test("Lines that end in any way are counted, also where the chunks cut them", arguments: 1...12)
    func lines(chunk: Int) throws {
        let tree = try read("a", chunk: chunk, of: "<r>\r\n<a>\r<b/>\r\n\n<b/>x\ny\r\rz<b/></a></r>")
        #expect(tree.nodes.map { tree.position(of: $0).line } == [2, 3, 5, 8])
        #expect(tree.nodes.map { tree.position(of: $0).column } == [1, 1, 1, 2])
    }

    @Test("A subtree may be filled again, and keeps nothing of the first time")
    func again() throws {
        var sink = FindingTally()
        var reader = try XMLReader(InputFile(text: Self.text))
        var tree = XMLSubtree()
        var outlines: [[String]] = []
        while let event = try reader.next(&sink) {
            if event == .start && reader.name == "goal" {
                try reader.readSubtree(into: &tree, &sink)
                outlines.append(tree.nodes.map { tree.name(of: $0) + tree.text(of: $0) })
            }
        }
        #expect(outlines[1] == ["goal", "nameTwo"])
        #expect(outlines.count == 2)
    }

    @Test("The root can be read as a subtree, and an empty element")
    func whole() throws {
        let tree = try read("plan")
        #expect(tree.path(of: tree.root) == "/plan")
        #expect(tree.count == 10)
        #expect(try read("item", number: 2).count == 1)
    }

    @Test("What is irregular inside a subtree is reported")
    func findings() throws {
        var sink = FindingList()
        var reader = try XMLReader(InputFile(text: "<a><b>&nbsp;<p:c/></b></a>"))
        var tree = XMLSubtree()
        _ = try reader.next(&sink)
        try reader.readSubtree(into: &tree, &sink)
        #expect(sink.findings.map(\.code.id) == ["XML027", "XML028"])
        #expect(sink.findings.map(\.position.element) == ["/a/b[1]", "/a/b[1]/c[1]"])
    }

    @Test("A subtree that is too large is a failure")
    func large() throws {
        var sink = FindingTally()
        let text = "<a>" + String(repeating: "<b>0123456789</b>", count: 100) + "</a>"
        var reader = try XMLReader(InputFile(text: text), options: XMLOptions(limits: XMLLimits(subtreeBytes: 1000)))
        var tree = XMLSubtree()
        _ = try reader.next(&sink)
        let failure = #expect(throws: XMLFailure.self) { try reader.readSubtree(into: &tree, &sink) }
        #expect(failure?.code == .largeSubtree)
        #expect(throws: XMLFailure.self) { try reader.next(&sink) }
    }

    @Test("A subtree that ends in a failure throws it")
    func failure() throws {
        var sink = FindingTally()
        var reader = try XMLReader(InputFile(text: "<a><b></a>"))
        var tree = XMLSubtree()
        _ = try reader.next(&sink)
        #expect(throws: XMLFailure.self) { try reader.readSubtree(into: &tree, &sink) }
    }

    @Test("A subtree can be skipped")
    func skipped() throws {
        var sink = FindingTally()
        var reader = try XMLReader(InputFile(text: "<a><b>x<b/><c><b/></c></b><d/></a>"))
        _ = try reader.next(&sink)
        _ = try reader.next(&sink)
        try reader.skipSubtree(&sink)
        #expect(reader.name == "b")
        #expect(reader.depth == 2)
        #expect(try reader.next(&sink) == .start)
        #expect(reader.name == "d")
    }

    @Test("The elements of a random subtree are those the events tell of", arguments: 0..<30)
    func random(seed: Int) throws {
        let text = RandomDocument(seed: seed).text
        let document = try ReadDocument(text)
        var sink = FindingTally()
        var reader = try XMLReader(InputFile(text: text, name: "t.xml"), options: XMLOptions(chunkSize: 1 + seed))
        var tree = XMLSubtree()
        _ = try reader.next(&sink)
        try reader.readSubtree(into: &tree, &sink)
        let starts = document.items.filter { $0.event == .start }
        #expect(tree.nodes.map { tree.name(of: $0) } == starts.map(\.name))
        #expect(tree.nodes.map { tree.position(of: $0) } == starts.map(\.position))
        #expect(tree.nodes.map { tree.attributes(of: $0) } == starts.map(\.attributes))
        #expect(tree.deepText(of: tree.root) == document.text)
    }
}
