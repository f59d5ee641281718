package s3client

import (
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/url"

	"github.com/aws/smithy-go"
	smithyhttp "github.com/aws/smithy-go/transport/http"
)

// Explain puts the reason of a failed request into words. Of the server's own words only
// the error code is kept: what else it says may repeat parts of the signed request.
func Explain(err error, bucket string) error {
	for _, explained := range []func(error, string) error{ExplainCode, explainStatus, ExplainNetwork} {
		if text := explained(err, bucket); text != nil {
			return text
		}
	}
	return err
}

// ExplainCode puts into words what the server's error code alone says; nil where it says nothing known.
func ExplainCode(err error, bucket string) error {
	switch name := Code(err); name {
	case "NoSuchBucket":
		return fmt.Errorf("the bucket %q does not exist", bucket)
	case "XAdminUserNotFound", // versitygw's InvalidAccessKeyId
		"InvalidAccessKeyId", "SignatureDoesNotMatch", "InvalidToken", "ExpiredToken", "TokenRefreshRequired", "AuthorizationHeaderMalformed":
		return fmt.Errorf("the server does not accept the credentials or the region they are for (%s)", name)
	case "AccessDenied", "AllAccessDisabled":
		return fmt.Errorf("the credentials do not allow it (%s in bucket %q)", name, bucket)
	case "RequestTimeTooSkewed":
		return fmt.Errorf("this machine's clock differs from the server's (%s)", name)
	}
	return nil
}

func explainStatus(err error, bucket string) error {
	switch number := Status(err); {
	case number == http.StatusOK, number == 0:
		return nil
	case number >= 300 && number < 400:
		region := ""
		var response *smithyhttp.ResponseError
		if errors.As(err, &response) {
			region = response.Response.Header.Get("X-Amz-Bucket-Region")
		}
		if region != "" {
			return fmt.Errorf("the bucket %q is in the region %q; ask there", bucket, region)
		}
		return fmt.Errorf("the server redirects (%d) to another place, which is not followed: check region and endpoint", number)
	case number == http.StatusForbidden:
		return fmt.Errorf("the credentials do not allow it (status 403 in bucket %q)", bucket)
	case number == http.StatusNotFound:
		return fmt.Errorf("there is no such bucket or key in %q (%s)", bucket, Code(err))
	default:
		return fmt.Errorf("the server answers with status %d %s", number, Code(err))
	}
}

// ExplainNetwork puts into words why the server could not be reached; nil where it was.
func ExplainNetwork(err error, _ string) error {
	var name *net.DNSError
	if errors.As(err, &name) {
		return fmt.Errorf("the server %q is not known: %w", name.Name, name)
	}
	var request *url.Error
	if errors.As(err, &request) {
		// The address of a request is long, and says nothing that the source does not.
		return fmt.Errorf("reach the server: %w", request.Err)
	}
	return nil
}

// Code returns the server's error code, or "".
func Code(err error) string {
	var api smithy.APIError
	if errors.As(err, &api) {
		return api.ErrorCode()
	}
	return ""
}

// Status returns the HTTP status of a failed request, or 0.
func Status(err error) int {
	var response *smithyhttp.ResponseError
	if errors.As(err, &response) {
		return response.HTTPStatusCode()
	}
	return 0
}
