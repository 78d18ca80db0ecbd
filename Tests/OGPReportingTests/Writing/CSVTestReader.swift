/// A small reader of well-formed CSV, to read back what the writer wrote.
enum CSVTestReader {
    static func rows(_ bytes: [UInt8], delimiter: UInt8) -> [[[UInt8]]] {
        var rows: [[[UInt8]]] = []
        var row: [[UInt8]] = []
        var cell: [UInt8] = []
        var isQuoted = false
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            let next = index + 1 < bytes.count ? bytes[index + 1] : 0
            if isQuoted {
                if byte == UInt8(ascii: "\""), next == UInt8(ascii: "\"") {
                    cell.append(byte)
                    index += 1
                } else if byte == UInt8(ascii: "\"") {
                    isQuoted = false
                } else {
                    cell.append(byte)
                }
            } else if byte == UInt8(ascii: "\""), cell.isEmpty || cell == [0xEF, 0xBB, 0xBF] {
                isQuoted = true
            } else if byte == delimiter {
                row.append(cell)
                cell = []
            } else if byte == 0x0A {
                row.append(cell)
                rows.append(row)
                (row, cell) = ([], [])
            } else if !(byte == 0x0D && next == 0x0A) {
                cell.append(byte)
            }
            index += 1
        }
        return rows
    }
}
