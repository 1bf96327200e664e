import sys

for name in ("json", "sqlite3", "asyncio", "numpy", "pandas", "requests"):
    print(name, name in sys.stdlib_module_names)
# => json True
# => sqlite3 True
# => asyncio True
# => numpy False
# => pandas False
# => requests False
