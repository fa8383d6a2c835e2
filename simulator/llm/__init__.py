"""The voice of a language model. The only room that knows langchain and openai; both are loaded when a model is
wanted.
"""
