from pathlib import Path

marker = Path(__file__).with_name("marker")
print(marker.exists())  # => True
marker.touch()
