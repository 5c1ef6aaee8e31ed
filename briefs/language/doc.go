// Package language reads an article's text as words and sentences: which
// language it is in, how its words are matched, where its tokens, sentences,
// numbers and dates stand. It knows nothing of what the words mean.
//
// All positions are bytes of Article.Text; token ranges are half open.
package language
