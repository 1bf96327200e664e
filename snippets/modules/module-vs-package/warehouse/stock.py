print("running", __name__)
ON_HAND = {"A-17": 12, "B-02": 0}
