import OGPReporting
import TestSupport
import Testing

struct FormulaGuardTests {
    @Test(
        "a cell that a spreadsheet would run gets an apostrophe",
        arguments: ["=HYPERLINK(\"http://x\")", "+1", "-2", "@SUM(A1)", "\tx", "\rx", "'=1", "'"])
    func guarded(cell: String) {
        #expect(FormulaGuard.guarded(cell) == "'" + cell)
        #expect(FormulaGuard.unguarded("'" + cell) == cell)
    }

    @Test("other cells stay as they are", arguments: ["", "a=b", " =1", "12", "é", "\u{301}x"])
    func untouched(cell: String) {
        #expect(FormulaGuard.guarded(cell) == cell)
        #expect(FormulaGuard.unguarded(cell) == cell)
    }

    @Test("guarding can be undone, whatever the cell", arguments: 0..<200)
    func reversible(seed: Int) {
        var random = SplitMix64(seed: seed)
        for _ in 0..<20 {
            let cell = random.hostileText(upTo: 4)
            #expect(Array(FormulaGuard.unguarded(FormulaGuard.guarded(cell)).utf8) == Array(cell.utf8))
        }
    }
}
