"""What a stranger's page tells beside the article: headline, byline, outlet, date, section, standfirst, language."""
