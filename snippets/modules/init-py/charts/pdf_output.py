print("loading the PDF library")


def render_pdf(title: str) -> str:
    return f"{title}.pdf"
