import charts

print("imported", charts.__name__)  # => imported charts
print(charts.render_pdf("sales"))
# => loading the PDF library
# => sales.pdf
print(charts.render_pdf("costs"))  # => costs.pdf
