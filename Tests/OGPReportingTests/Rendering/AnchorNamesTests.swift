import Testing

@testable import OGPReporting

struct AnchorNamesTests {
    @Test("anchors are plain, and unique")
    func anchors() {
        var anchors = AnchorNames()
        let names = ["KG0012", "KG0012", "a b\"<", "a_b__", "ключ"].map { anchors.name(for: $0, prefix: "c-") }
        #expect(names == ["c-KG0012", "c-KG0012_2", "c-a_b__", "c-a_b___2", "c-________"])
        #expect(names.allSatisfy { $0.utf8.allSatisfy { $0 < 0x80 && $0 > 0x20 } })
    }
}
