import importlib
import sqlite3
import sys
import traceback

from database_importer import DatabaseImporter

PRICING = """import vat

def gross(net, country):
    return net + net * vat.RATES[country] // 100
"""
database = sqlite3.connect(":memory:")
database.execute("CREATE TABLE module (name TEXT PRIMARY KEY, source TEXT)")
rows = [("vat", "RATES = {'DE': 19, 'FR': 20}\n"), ("pricing", PRICING)]
database.executemany("INSERT INTO module VALUES (?, ?)", rows)

sys.meta_path.append(DatabaseImporter(database))
import pricing

print(pricing.gross(200, "DE"), pricing.__file__)  # => 238 database:pricing
try:
    pricing.gross(200, "IT")
except KeyError as error:
    where = traceback.extract_tb(error.__traceback__)[-1]
    print(f"{where.filename}, line {where.lineno}: {where.line}")
    # => database:pricing, line 4: return net + net * vat.RATES[country] // 100

database.execute("UPDATE module SET source = ? WHERE name = 'vat'", ("RATES = {'IT': 22}\n",))
importlib.reload(sys.modules["vat"])
print(pricing.gross(200, "IT"))  # => 244
