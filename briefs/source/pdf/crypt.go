package pdf

import (
	"bytes"
	"crypto/aes"
	"crypto/cipher"
	"crypto/md5"
	"crypto/rc4"
	"crypto/sha256"
	"crypto/sha512"
	"encoding/binary"
	"fmt"
)

// cipherer decrypts strings and streams (7.6); nil leaves them as they are.
type cipherer struct {
	key               []byte
	strings_, stream_ method
}

// method is how something is encrypted.
type method uint8

const (
	identity method = iota
	rc4Keyed        // a key for each object
	aesKeyed
	aes256 // one key for all
)

// padding fills passwords up (algorithm 2).
var padding = []byte("\x28\xBF\x4E\x5E\x4E\x75\x8A\x41\x64\x00\x4E\x56\xFF\xFA\x01\x08\x2E\x2E\x00\xB6\xD0\x68\x3E\x80\x2F\x0C\xA9\xFE\x64\x53\x69\x7A")

// decrypting prepares for a file that opens without a password, as those do
// whose use only is restricted.
func (d *Document) decrypting() error {
	e := d.dict(d.trailer["Encrypt"])
	if e == nil {
		return nil
	}
	if d.resolve(e["Filter"]) != name("Standard") {
		return fmt.Errorf("%w: it is encrypted in a way of its own", ErrLocked)
	}
	c := &cipherer{}
	v, r := int(d.number(e["V"], 0)), int(d.number(e["R"], 0))
	switch v {
	case 1, 2:
		c.strings_, c.stream_ = rc4Keyed, rc4Keyed
	case 4, 5:
		c.strings_, c.stream_ = d.method(e, "StrF"), d.method(e, "StmF")
	default:
		return fmt.Errorf("%w: its encryption is unknown", ErrLocked)
	}
	var ok bool
	if r >= 5 {
		c.key, ok = d.key256(e, r)
	} else {
		c.key, ok = d.key128(e, v, r)
	}
	if !ok {
		return ErrLocked
	}
	d.crypt = c
	d.objects, d.packed = map[int]any{}, map[int]map[int]any{}
	return nil
}

func (d *Document) method(e dict, which name) method {
	filter, _ := d.resolve(e[which]).(name)
	cfm, _ := d.resolve(d.dict(d.dict(e["CF"])[filter])["CFM"]).(name)
	return map[name]method{"V2": rc4Keyed, "AESV2": aesKeyed, "AESV3": aes256}[cfm]
}

func (d *Document) bytes(o any) []byte {
	s, _ := d.resolve(o).(str)
	return []byte(s)
}

// key128 is the file's key for the empty password (algorithms 2, 4 and 5).
func (d *Document) key128(e dict, v, r int) ([]byte, bool) {
	o, u := d.bytes(e["O"]), d.bytes(e["U"])
	length := int(d.number(e["Length"], 40)) / 8
	if v == 1 {
		length = 5
	}
	if v == 4 {
		length = 16
	}
	if len(o) < 32 || len(u) < 16 || length < 5 || length > 16 {
		return nil, false
	}
	var id []byte
	if ids := d.array(d.trailer["ID"]); len(ids) > 0 {
		id = d.bytes(ids[0])
	}
	h := md5.New()
	h.Write(padding)
	h.Write(o[:32])
	_ = binary.Write(h, binary.LittleEndian, uint32(int64(d.number(e["P"], 0))))
	h.Write(id)
	if r >= 4 && d.resolve(e["EncryptMetadata"]) == false {
		h.Write([]byte{0xFF, 0xFF, 0xFF, 0xFF})
	}
	key := h.Sum(nil)
	if r >= 3 {
		for range 50 {
			sum := md5.Sum(key[:length])
			key = sum[:]
		}
	}
	key = key[:length]
	if r < 3 {
		return key, bytes.Equal(rc4Of(key, padding), u[:min(len(u), 32)])
	}
	sum := md5.Sum(append(bytes.Clone(padding), id...))
	check := rc4Of(key, sum[:])
	for i := byte(1); i <= 19; i++ {
		k := bytes.Clone(key)
		for j := range k {
			k[j] ^= i
		}
		check = rc4Of(k, check)
	}
	return key, bytes.Equal(check, u[:16])
}

func rc4Of(key, b []byte) []byte {
	c, err := rc4.NewCipher(key)
	if err != nil {
		return nil
	}
	out := make([]byte, len(b))
	c.XORKeyStream(out, b)
	return out
}

// key256 is the file's key for the empty password (algorithm 2.A).
func (d *Document) key256(e dict, r int) ([]byte, bool) {
	u, ue := d.bytes(e["U"]), d.bytes(e["UE"])
	if len(u) < 48 || len(ue) < 32 {
		return nil, false
	}
	hash := hash2B
	if r == 5 {
		hash = func(salt []byte) []byte { s := sha256.Sum256(salt); return s[:] }
	}
	if !bytes.Equal(hash(u[32:40]), u[:32]) {
		return nil, false
	}
	block, err := aes.NewCipher(hash(u[40:48]))
	if err != nil {
		return nil, false
	}
	key := make([]byte, 32)
	cipher.NewCBCDecrypter(block, make([]byte, 16)).CryptBlocks(key, ue[:32])
	return key, true
}

// hash2B is algorithm 2.B for the empty password.
func hash2B(salt []byte) []byte {
	first := sha256.Sum256(salt)
	k := first[:]
	for i := 0; ; i++ {
		e := bytes.Repeat(k, 64)
		block, err := aes.NewCipher(k[:16])
		if err != nil {
			return nil
		}
		cipher.NewCBCEncrypter(block, k[16:32]).CryptBlocks(e, e)
		mod := 0
		for _, c := range e[:16] {
			mod += int(c)
		}
		switch mod % 3 {
		case 0:
			s := sha256.Sum256(e)
			k = s[:]
		case 1:
			s := sha512.Sum384(e)
			k = s[:]
		case 2:
			s := sha512.Sum512(e)
			k = s[:]
		}
		if i >= 63 && int(e[len(e)-1]) <= i-31 { // of i+1 rounds
			return k[:32]
		}
	}
}

// strings decrypts the strings in an object.
func (c *cipherer) strings(o any, id ref, depth int) any {
	if c == nil || depth > maxNesting {
		return o
	}
	switch o := o.(type) {
	case str:
		return str(c.open([]byte(o), id, c.strings_))
	case array:
		for i := range o {
			o[i] = c.strings(o[i], id, depth+1)
		}
	case dict:
		for k := range o {
			o[k] = c.strings(o[k], id, depth+1)
		}
	}
	return o
}

func (c *cipherer) stream(b []byte, id ref, head dict) []byte {
	if c == nil {
		return b
	}
	if f, ok := head["Filter"].(array); ok && len(f) > 0 && f[0] == name("Crypt") {
		return b // the identity filter is the only one in use
	}
	return c.open(b, id, c.stream_)
}

// open decrypts bytes of an object (algorithms 1 and 1.A).
func (c *cipherer) open(b []byte, id ref, m method) []byte {
	key := c.key
	if m == rc4Keyed || m == aesKeyed {
		n, g := id.number, id.generation
		key = append(bytes.Clone(key), byte(n), byte(n>>8), byte(n>>16), byte(g), byte(g>>8))
		if m == aesKeyed {
			key = append(key, "sAlT"...)
		}
		sum := md5.Sum(key)
		key = sum[:min(16, len(c.key)+5)]
	}
	switch m {
	case rc4Keyed:
		return rc4Of(key, b)
	case aesKeyed, aes256:
		return unAES(key, b)
	}
	return b
}

func unAES(key, b []byte) []byte {
	block, err := aes.NewCipher(key)
	if err != nil || len(b) < 32 {
		return nil
	}
	iv, b := b[:16], b[16:len(b)-len(b)%16]
	out := make([]byte, len(b))
	cipher.NewCBCDecrypter(block, iv).CryptBlocks(out, b)
	if n := int(out[len(out)-1]); n >= 1 && n <= 16 {
		out = out[:len(out)-n]
	}
	return out
}
