/// Patterns that can take far more work than the text they are applied to is worth.
extension SchemaDocument {
    /// Whether a pattern repeats a group that may match in several ways, counts beyond 1,000, or has many wildcards.
    ///
    /// It errs on the side of caution: a group that ends in a fixed character, such as `(\d{1,3}\.)+`, may be repeated.
    static func isCostly(_ pattern: String) -> Bool {
        var scan = PatternScan(Array(pattern.utf8)[...])
        return scan.isCostly()
    }

    /// One pass over a pattern.
    private struct PatternScan {
        private struct Group {
            /// Whether something in it repeats or is optional.
            var varies = false
            /// Whether it ends, so far, in a character that is not repeated.
            var endsFixed = false
            /// How many characters the alternative matches that is being scanned, and those before.
            var length = 0
            var lengths: [Int] = []

            /// Whether it can match in several ways, so that repeating it multiplies them.
            var isAmbiguous: Bool {
                if lengths.contains(where: { $0 != length }) { return true }
                return varies && (!lengths.isEmpty || !endsFixed)
            }
        }

        private var signs: ArraySlice<UInt8>
        /// The groups that are open, the whole pattern first.
        private var groups = [Group()]
        /// The group that was closed last, where a repetition would concern it.
        private var closed: Group?
        private var isWild = false
        private var wildcards = 0

        init(_ signs: ArraySlice<UInt8>) { self.signs = signs }

        mutating func isCostly() -> Bool {
            while let sign = signs.popFirst() {
                switch sign {
                case UInt8(ascii: "("): groups.append(Group())
                case UInt8(ascii: ")"): close()
                case UInt8(ascii: "|"): beginAlternative()
                case UInt8(ascii: "?"): vary()
                case UInt8(ascii: "*"), UInt8(ascii: "+"):
                    if repeatsCostly(isUnbounded: true) { return true }
                case UInt8(ascii: "{"):
                    if countsCostly() { return true }
                default: take(sign)
                }
            }
            return false
        }

        /// A character, an escape or a class.
        private mutating func take(_ sign: UInt8) {
            let isClass = sign == UInt8(ascii: "[")
            isWild = sign == UInt8(ascii: ".") || (isClass && signs.first == UInt8(ascii: "^"))
            var isFixed = !isWild && !isClass
            if isClass { skipClass() }
            if sign == UInt8(ascii: "\\"), let escaped = signs.popFirst() {
                isFixed = !"sSiIcCdDwWpP".utf8.contains(escaped)
                isWild = "SICDWP".utf8.contains(escaped)
            }
            groups[groups.count - 1].endsFixed = isFixed
            groups[groups.count - 1].length += 1
            closed = nil
        }

        private mutating func beginAlternative() {
            let last = groups.count - 1
            groups[last].lengths.append(groups[last].length)
            groups[last].length = 0
            closed = nil
        }

        private mutating func close() {
            let group = groups.count > 1 ? groups.removeLast() : Group()
            closed = group
            let last = groups.count - 1
            if group.isAmbiguous || group.varies { groups[last].varies = true }
            groups[last].endsFixed = group.endsFixed && group.lengths.isEmpty
            groups[last].length += group.length
        }

        private mutating func vary() {
            groups[groups.count - 1].varies = true
            groups[groups.count - 1].endsFixed = false
            closed = nil
        }

        private mutating func repeatsCostly(isUnbounded: Bool) -> Bool {
            if let closed, closed.isAmbiguous { return true }
            if isWild && isUnbounded { wildcards += 1 }
            isWild = false
            vary()
            return wildcards > 4
        }

        /// A repetition by numbers, such as `{2}`, `{2,}` or `{2,5}`.
        private mutating func countsCostly() -> Bool {
            let numbers = signs.prefix { $0 != UInt8(ascii: "}") }
            signs = signs.dropFirst(numbers.count + 1)
            let parts = numbers.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
            let counts = parts.map { Int(String(decoding: $0, as: UTF8.self)) }
            if counts.contains(where: { ($0 ?? 0) > 1000 }) { return true }
            if counts.count == 1 {
                let isAmbiguous = closed?.isAmbiguous ?? false
                groups[groups.count - 1].length += (closed?.length ?? 1) * max(0, (counts[0] ?? 1) - 1)
                closed = nil
                return isAmbiguous && (counts[0] ?? 0) > 10
            }
            return repeatsCostly(isUnbounded: counts.last == .some(nil))
        }

        /// Passes over a class of characters, in which classes may be nested.
        private mutating func skipClass() {
            var depth = 1
            while depth > 0, let sign = signs.popFirst() {
                switch sign {
                case UInt8(ascii: "\\"): signs = signs.dropFirst()
                case UInt8(ascii: "["): depth += 1
                case UInt8(ascii: "]"): depth -= 1
                default: break
                }
            }
        }
    }
}
