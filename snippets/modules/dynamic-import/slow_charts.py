print("running", __name__)
COLORS = ["red", "green"]
