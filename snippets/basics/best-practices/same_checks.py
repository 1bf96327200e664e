from pathlib import Path

import totals_after
import totals_before


def check(function):
    result = function(Path("orders.csv"))
    print({customer: str(total) for customer, total in result.items()})
    print("a second call agrees:", function(Path("orders.csv")) == dict(result))
    for file in ("damaged.csv", "short.csv", "missing.csv"):
        try:
            print(file, "->", dict(function(Path(file))))
        except (OSError, ValueError) as error:
            print(file, "->", type(error).__name__, error)


check(totals_before.totals)
# => {}
# => a second call agrees: True
# => damaged.csv -> {'Ines': 15.0}
# => short.csv -> {'Ines': 15.0}
# => missing.csv -> {'Ines': 15.0}
check(totals_after.totals)
# => {'Ober, Ltd': '0.30', 'Ines': '15'}
# => a second call agrees: True
# => damaged.csv -> ValueError damaged.csv:4: no amount: 'fifteen'
# => short.csv -> ValueError short.csv:2: no amount: ''
# => missing.csv -> FileNotFoundError [Errno 2] No such file or directory: 'missing.csv'
