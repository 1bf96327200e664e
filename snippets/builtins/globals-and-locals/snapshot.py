def invoice(total: int) -> None:
    names = locals()
    names["total"] = 0
    print(total, names["total"])

    tax = 24
    same = locals() is names
    print(same, "tax" in names, names["total"])


invoice(120)
# => 120 0
# 3.13+ => False False 0
# <3.13 => True True 120
