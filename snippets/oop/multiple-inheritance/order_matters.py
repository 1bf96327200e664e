class JsonMixin:
    content_type = "application/json"


class View:
    content_type = "text/html"


class Report(JsonMixin, View):
    pass


class Page(View, JsonMixin):
    pass


print(Report.content_type, Page.content_type)  # => application/json text/html

try:

    class Broken(Report, Page):
        pass
except TypeError as error:
    print(" ".join(str(error).split()))
    # => Cannot create a consistent method resolution order (MRO) for bases JsonMixin, View
