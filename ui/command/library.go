package command

import (
	"context"
	"errors"
	"io/fs"
	"os"

	"github.com/spf13/pflag"

	"mujaz/briefs/library"
	"mujaz/ui/language"
)

// localReader owns the marks that are made on this machine, outside a station.
const localReader = "local"

// libraryFlag is the flag that names the library file.
func libraryFlag(f *pflag.FlagSet) *string {
	return f.String("library", "", "FILE")
}

// libraryPath is the library asked for, the configured one, or the user's own.
func libraryPath(s Streams, asked string) (string, error) {
	if asked != "" {
		return asked, nil
	}
	c, err := settings(s)
	if err != nil || c.Library != "" {
		return c.Library, err
	}
	return library.DefaultPath(s.Env)
}

// openLibrary opens the library if there is one; a library that was asked for
// by name has to be there.
func openLibrary(ctx context.Context, s Streams, asked string, o library.Options) (*library.Store, error) {
	path, err := existing(s, asked)
	if err != nil || path == "" {
		return nil, err
	}
	return opened(ctx, s, path, o)
}

// existing is the library asked for, "" where there is none.
func existing(s Streams, asked string) (string, error) {
	path, err := libraryPath(s, asked)
	if err != nil {
		return "", err
	}
	if _, err := os.Stat(path); errors.Is(err, fs.ErrNotExist) {
		if asked == "" {
			return "", nil
		}
		return "", failed(language.NoSuchLibrary, path)
	}
	return path, nil
}

// theLibrary opens the library, which has to be there.
func theLibrary(ctx context.Context, s Streams, asked string) (*library.Store, error) {
	store, err := openLibrary(ctx, s, asked, library.Options{Readable: true})
	if err == nil && store == nil {
		err = failed(language.NoLibraryYet)
	}
	return store, err
}
