print("charts: running")
COLORS = ["teal", "amber"]
