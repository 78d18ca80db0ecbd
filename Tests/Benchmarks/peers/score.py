#!/usr/bin/env python3
"""What a user of each engine would write for `ogp score FILE --by all --by region`.

usage: score.py csv|pandas|polars|duckdb EXPORT.csv          (the 171-column layout, one header row)

Every engine prints the same JSON: for everything and for each region the number of commitments, how many are assessed for
completion and how many of them are high, the same for results, and the stars by the current formula.
"""
import json
import sys

FIELDS = ["commitments", "assessed", "high", "resultsAssessed", "strong", "starMidTerm", "starEndOfTerm"]
REGION, MID, END = "Region", "Completion (Progress Report)", "Completion (End Of Term)"
VERIFIABLE, RELEVANT, IMPACT = "Verifiable", "_Relevant", "Potential Impact"
OPENED, EARLY = "Did It Open Government (Overall)", "Early Results"
COLUMNS = [REGION, MID, END, VERIFIABLE, RELEVANT, IMPACT, OPENED, EARLY]
HIGH = ["Substantial", "Complete"]
STEPS = ["Not Started", "Limited"] + HIGH
LABELS = ["Withdrawn", "Unclear"] + STEPS
STRONG = ["Major", "Outstanding"]
CHANGES = ["Worsens", "Did Not Change", "Marginal", "No early results to report yet"] + STRONG
RESULTS = ["No notable results", "Moderate", "Significant"]


def with_csv(path):
    import csv
    csv.field_size_limit(1 << 30)
    regions = {}
    with open(path, newline="", encoding="utf-8") as file:
        rows = csv.reader(file)
        header = next(rows)
        places = [header.index(column) for column in COLUMNS]
        for row in rows:
            region, mid, end, verifiable, relevant, impact, opened, early = [row[place] for place in places]
            counts = regions.setdefault(region, [0] * len(FIELDS))
            latest = end if end in LABELS else mid
            star = verifiable == "Yes" and relevant == "1" and impact == "Transformative"
            counts[0] += 1
            counts[1] += latest in STEPS
            counts[2] += latest in HIGH
            counts[3] += opened in CHANGES or early in RESULTS
            counts[4] += opened in STRONG or early == "Significant"
            counts[5] += star and mid in HIGH
            counts[6] += star and end in HIGH
    return regions


def with_pandas(path):
    import pandas
    table = pandas.read_csv(path, usecols=COLUMNS, dtype=str, keep_default_na=False)
    latest = table[END].where(table[END].isin(LABELS), table[MID])
    star = (table[VERIFIABLE] == "Yes") & (table[RELEVANT] == "1") & (table[IMPACT] == "Transformative")
    sums = pandas.DataFrame({
        "region": table[REGION], "commitments": 1, "assessed": latest.isin(STEPS), "high": latest.isin(HIGH),
        "resultsAssessed": table[OPENED].isin(CHANGES) | table[EARLY].isin(RESULTS),
        "strong": table[OPENED].isin(STRONG) | (table[EARLY] == "Significant"),
        "starMidTerm": star & table[MID].isin(HIGH), "starEndOfTerm": star & table[END].isin(HIGH),
    }).groupby("region").sum()
    return {region: [int(value) for value in values] for region, values in zip(sums.index, sums.values.tolist())}


def with_polars(path):
    import polars
    from polars import col
    latest = polars.when(col(END).is_in(LABELS)).then(col(END)).otherwise(col(MID))
    star = (col(VERIFIABLE) == "Yes") & (col(RELEVANT) == "1") & (col(IMPACT) == "Transformative")
    figures = [
        polars.len(), latest.is_in(STEPS).sum(), latest.is_in(HIGH).sum(),
        (col(OPENED).is_in(CHANGES) | col(EARLY).is_in(RESULTS)).sum(),
        (col(OPENED).is_in(STRONG) | (col(EARLY) == "Significant")).sum(),
        (star & col(MID).is_in(HIGH)).sum(), (star & col(END).is_in(HIGH)).sum(),
    ]
    named = [figure.alias(field) for figure, field in zip(figures, FIELDS)]
    lazy = polars.scan_csv(path, infer_schema_length=0).select(COLUMNS).group_by(REGION).agg(named)
    return {row[0]: list(row[1:]) for row in lazy.collect(engine="streaming").rows()}


def with_duckdb(path):
    import duckdb

    def among(column, words):
        return f'"{column}" IN ({", ".join(repr(word) for word in words)})'

    latest = f'CASE WHEN {among(END, LABELS)} THEN "{END}" ELSE "{MID}" END'
    star = f""""{VERIFIABLE}" = 'Yes' AND "{RELEVANT}" = '1' AND "{IMPACT}" = 'Transformative'"""
    rows = duckdb.connect().execute(f"""
        WITH rated AS (
            SELECT *, {latest} AS latest, {star} AS star
            FROM read_csv(?, header = true, all_varchar = true, delim = ',', quote = '"', escape = '"',
                          max_line_size = 50000000, buffer_size = 64000000))
        SELECT "{REGION}", count(*), count(*) FILTER ({among("latest", STEPS)}),
            count(*) FILTER ({among("latest", HIGH)}),
            count(*) FILTER ({among(OPENED, CHANGES)} OR {among(EARLY, RESULTS)}),
            count(*) FILTER ({among(OPENED, STRONG)} OR "{EARLY}" = 'Significant'),
            count(*) FILTER (star AND {among(MID, HIGH)}), count(*) FILTER (star AND {among(END, HIGH)})
        FROM rated GROUP BY 1""", [path]).fetchall()
    return {row[0]: list(row[1:]) for row in rows}


ENGINES = {"csv": with_csv, "pandas": with_pandas, "polars": with_polars, "duckdb": with_duckdb}

if __name__ == "__main__":
    regions = ENGINES[sys.argv[1]](sys.argv[2])
    total = [sum(counts[place] for counts in regions.values()) for place in range(len(FIELDS))]
    groups = {"all": total} | {region: regions[region] for region in sorted(regions)}
    print(json.dumps({group: dict(zip(FIELDS, map(int, counts))) for group, counts in groups.items()}))
