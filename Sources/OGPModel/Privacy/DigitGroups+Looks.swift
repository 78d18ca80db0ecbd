extension DigitGroups {
    /// Whether the groups from one on read as amounts do: one to three digits, then threes, parted evenly.
    func readsAsThousands(from first: Int = 0) -> Bool {
        let rest = groups.dropFirst(first)
        guard isEvenlyParted || first > 0, rest.count > 1, let lead = rest.first, lead.count <= 3 else { return false }
        return rest.dropFirst().allSatisfy { $0.count == 3 }
    }

    /// Whether the groups from one on are nothing but years and dates.
    func readsAsDates(from first: Int = 0, in text: ContactText) -> Bool {
        let numbers = groups.dropFirst(first).map { (digits: $0.count, value: Self.value($0, in: text)) }
        if numbers.isEmpty { return false }
        var index = 0
        while index < numbers.count {
            let rest = numbers[index...]
            if rest.count >= 3, isDate(rest[index], rest[index + 1], rest[index + 2]) {
                index += 3
            } else if isYear(rest[index]) || isCompactDate(rest[index]) || isMonthOfYear(rest) {
                index += isYear(rest[index]) || isCompactDate(rest[index]) ? 1 : 2
            } else if index > 0, rest[index].digits == 2, isYear(numbers[index - 1]), rest.count == 1 {
                index += 1  // 2014-16, 2015-03
            } else {
                return false
            }
        }
        return true
    }

    private typealias Number = (digits: Int, value: Int)

    private func isYear(_ number: Number) -> Bool { number.digits == 4 && (1900...2099).contains(number.value) }

    private func isMonth(_ number: Number) -> Bool { number.digits <= 2 && (1...12).contains(number.value) }

    private func isDay(_ number: Number) -> Bool { number.digits <= 2 && (1...31).contains(number.value) }

    private func isDate(_ first: Number, _ second: Number, _ third: Number) -> Bool {
        if isYear(first) { return isMonth(second) && isDay(third) }
        let isOrdered = isDay(first) && isMonth(second) || isMonth(first) && isDay(second)
        return isOrdered && isYear(third)
    }

    private func isMonthOfYear(_ rest: ArraySlice<Number>) -> Bool {
        guard let month = rest.first, let year = rest.dropFirst().first else { return false }
        return isMonth(month) && isYear(year)
    }

    /// `20150304`.
    private func isCompactDate(_ number: Number) -> Bool {
        guard number.digits == 8 else { return false }
        return isDate((4, number.value / 10_000), (2, number.value / 100 % 100), (2, number.value % 100))
    }

    static func value(_ group: Range<Int>, in text: ContactText) -> Int {
        group.count > 9 ? Int.max : group.reduce(0) { $0 * 10 + Int(text[$1] - 0x30) }
    }
}
