from layout import heading

print(heading("Stock"))
