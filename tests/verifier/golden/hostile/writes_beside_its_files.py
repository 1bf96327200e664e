from pathlib import Path

Path("../beside.txt").write_text("x")
print(sorted(path.name for path in Path("..").iterdir()))
# => ['beside.txt', 'tmp', 'writes_beside_its_files']
